package org.communique.server.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request as bytes, for addresses that Java's client refuses to send. */
final class RawRequest {
    private static final int PIECE = 8_192;

    private RawRequest() {}

    record Answer(int status, String body) {}

    static Answer get(int port, String address) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            byte[] request = ("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8);
            // The server may answer before it has read all.
            for (int sent = 0; sent < request.length && socket.getInputStream().available() == 0; sent += PIECE) {
                socket.getOutputStream().write(request, sent, Math.min(PIECE, request.length - sent));
            }
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int body = answer.indexOf("\r\n\r\n");
            return new Answer(Integer.parseInt(answer.substring(9, 12)), answer.substring(body + 4));
        }
    }
}
