package org.prasan.casereferral.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Asks a clamd, where one is set, by its command {@code INSTREAM}. Where one is set and does not
 * answer, nothing is taken in: the sender is asked to come again.
 */
@Component
class VirusScanner {

  private static final int LONGEST_ANSWER = 1_024;

  private final @Nullable String address;
  private final int within;

  VirusScanner(AttachmentProperties settings) {
    String told = settings.scanner();
    address = told == null || told.isBlank() ? null : told;
    within = Math.toIntExact(settings.scanWithin().toMillis());
  }

  ScanState scan(byte[] content) {
    if (address == null) {
      return ScanState.NOT_SCANNED;
    }
    String answer = ask(address, content);
    if (answer.endsWith("FOUND")) {
      throw new AttachmentRefusal.Infected();
    }
    if (!answer.endsWith("OK")) {
      throw new DataAccessResourceFailureException("The virus scanner did not scan");
    }
    return ScanState.CLEAN;
  }

  private String ask(String scanner, byte[] content) {
    int colon = scanner.lastIndexOf(':');
    int port = Integer.parseInt(scanner.substring(colon + 1));
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(scanner.substring(0, colon), port), within);
      socket.setSoTimeout(within);
      var out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(US_ASCII));
      out.writeInt(content.length);
      out.write(content);
      out.writeInt(0);
      out.flush();
      byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, US_ASCII).replace("\0", "").strip().toUpperCase(Locale.ROOT);
    } catch (IOException unreachable) {
      throw new DataAccessResourceFailureException(
          "The virus scanner does not answer", unreachable);
    }
  }
}
