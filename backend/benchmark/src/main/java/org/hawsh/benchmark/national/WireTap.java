package org.hawsh.benchmark.national;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/**
 * Stands between service and database on the loopback and writes down what is sent, in PostgreSQL's own protocol: so the statements
 * beside which the service is measured are those of this run, and nobody needs to be the database's superuser. Nothing is measured
 * through it.
 */
final class WireTap implements AutoCloseable {
    private final ServerSocket door;
    private final int database;
    private final List<Sent> heard = new ArrayList<>();
    private int connections;

    private WireTap(int database) throws IOException {
        this.database = database;
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    static WireTap before(int database) throws IOException {
        WireTap tap = new WireTap(database);
        background(tap::admit);
        return tap;
    }

    int port() {
        return door.getLocalPort();
    }

    /** What was sent since the last time. */
    List<Sent> take() {
        synchronized (heard) {
            List<Sent> all = List.copyOf(heard);
            heard.clear();
            return all;
        }
    }

    void note(Sent sent) {
        synchronized (heard) {
            heard.add(sent);
        }
    }

    private void admit() throws IOException {
        while (true) {
            Socket client = door.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), database);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            int connection = connections++;
            background(() -> pass(client, server, connection));
            background(
                    () -> {
                        try (client) {
                            server.getInputStream().transferTo(client.getOutputStream());
                        }
                    });
        }
    }

    private void pass(Socket client, Socket server, int connection) throws IOException {
        Conversation said = new Conversation(this, connection);
        try (server) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            OutputStream out = server.getOutputStream();
            while (true) {
                out.write(said.next(in));
                if (in.available() == 0) {
                    out.flush();
                }
            }
        } catch (EOFException | SocketException ended) {
            // The service closed it, or the database did.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private static void background(Errand errand) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                errand.run();
                            } catch (SocketException ended) {
                                // Either end was closed.
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Errand {
        void run() throws IOException;
    }
}
