package org.hawsh.platform.admission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

/**
 * A body as it came in: in memory while it is short, then in a file that has no name any more and is written in cipher under
 * a key that nobody keeps. What is killed leaves nothing that can be found or read.
 */
final class SentBody implements AutoCloseable {
    private static final int IN_MEMORY = 64 * 1024;

    /** In files, of all bodies together. */
    private static final long MOST_IN_FILES = 256L << 20;

    private static final AtomicLong IN_FILES = new AtomicLong();

    private static final String CIPHER = "AES/CTR/NoPadding";

    /** The key is used for one stream only. */
    private static final IvParameterSpec START = new IvParameterSpec(new byte[16]);

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream(512);
    private long size;
    private SeekableByteChannel file;
    private SecretKey key;
    private Cipher cipher;

    /** @param most what is beyond is left out */
    void add(byte[] part, long most) throws IOException {
        int length = (int) Math.min(part.length, most - size);
        if (length == 0) {
            return;
        }
        if (file == null && size + length > IN_MEMORY) {
            begin();
        }
        size += length;
        if (file == null) {
            memory.write(part, 0, length);
        } else {
            write(part, length);
        }
    }

    long size() {
        return size;
    }

    InputStream open() {
        if (file == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        try {
            file.position(0);
            return new CipherInputStream(
                    Channels.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (file == null || !file.isOpen()) {
            return;
        }
        IN_FILES.addAndGet(-size);
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() throws IOException {
        try {
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(256);
            key = keys.generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        cipher = cipher(Cipher.ENCRYPT_MODE);
        file =
                Files.newByteChannel(
                        Path.of(System.getProperty("java.io.tmpdir"))
                                .resolve("hawsh-" + UUID.randomUUID()),
                        EnumSet.of(
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.DELETE_ON_CLOSE));
        write(memory.toByteArray(), memory.size());
        memory.reset();
    }

    private void write(byte[] part, int length) throws IOException {
        if (IN_FILES.addAndGet(length) > MOST_IN_FILES) {
            throw new IOException("no room for more bodies");
        }
        ByteBuffer sealed = ByteBuffer.wrap(cipher.update(part, 0, length));
        while (sealed.hasRemaining()) {
            file.write(sealed);
        }
    }

    private Cipher cipher(int mode) {
        try {
            Cipher made = Cipher.getInstance(CIPHER);
            made.init(mode, key, START);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
