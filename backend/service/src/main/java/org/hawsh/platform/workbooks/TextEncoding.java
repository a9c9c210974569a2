package org.hawsh.platform.workbooks;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a text file writes its letters. */
@Schema(name = "TextEncoding")
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    /** What spreadsheets of Arabic Windows write when asked for plain CSV. */
    WINDOWS_1256(Charset.forName("windows-1256"));

    /** The high bytes of Latin and of Arabic letters in UTF-16. */
    private static final int LATIN = 0x00;

    private static final int ARABIC = 0x06;
    private static final int SAMPLE = 4_000;

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** By the mark at its beginning, else by what its bytes can be. */
    static TextEncoding of(byte[] content) {
        if (begins(content, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (begins(content, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        if (mostlyHighBytes(content, 1)) {
            return UTF_16LE;
        }
        if (mostlyHighBytes(content, 0)) {
            return UTF_16BE;
        }
        return UTF_8.canBe(content) ? UTF_8 : WINDOWS_1256;
    }

    /** Every text is some text in windows-1256: that it is the right one, only a reader can tell. */
    boolean isProvenBy(byte[] content) {
        return this != WINDOWS_1256 && canBe(content);
    }

    boolean canBe(byte[] content) {
        CharsetDecoder decoder = decoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer letters = CharBuffer.allocate(8_192);
        CoderResult result;
        do {
            letters.clear();
            result = decoder.decode(bytes, letters, true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static boolean mostlyHighBytes(byte[] content, int offset) {
        int length = Math.min(content.length, SAMPLE) / 2 * 2;
        int high = 0;
        for (int i = offset; i < length; i += 2) {
            high += content[i] == LATIN || content[i] == ARABIC ? 1 : 0;
        }
        return length >= 4 && high > length / 2 * 0.8;
    }
}
