package org.prasan.launcher;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;

/** Tells whether a process does its work yet, not only whether it lives. */
@FunctionalInterface
interface Readiness {
  int MILLIS = 2000;

  boolean ready() throws IOException;

  default boolean isReady() {
    try {
      return ready();
    } catch (IOException notYet) {
      return false;
    }
  }

  static Readiness http(URI uri) {
    return () -> {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setConnectTimeout(MILLIS);
      connection.setReadTimeout(MILLIS);
      try {
        return connection.getResponseCode() == 200;
      } finally {
        connection.disconnect();
      }
    };
  }

  static Readiness port(int port) {
    return () -> {
      try (Socket socket = connected(port)) {
        return socket.isConnected();
      }
    };
  }

  /** Asks for the broker's API versions: it opens its port long before it answers. */
  static Readiness kafka(int port) {
    short apiVersions = 18;
    byte[] request =
        ByteBuffer.allocate(14)
            .putInt(10)
            .putShort(apiVersions)
            .putShort((short) 0)
            .putInt(1)
            .putShort((short) -1)
            .array();
    return () -> {
      try (Socket socket = connected(port)) {
        socket.getOutputStream().write(request);
        DataInputStream answer = new DataInputStream(socket.getInputStream());
        return answer.readInt() > 0 && answer.readInt() == 1 && answer.readShort() == 0;
      }
    };
  }

  private static Socket connected(int port) throws IOException {
    Socket socket = new Socket();
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MILLIS);
    socket.setSoTimeout(MILLIS);
    return socket;
  }
}
