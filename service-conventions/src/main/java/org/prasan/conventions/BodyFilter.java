package org.prasan.conventions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads a command's body once, up to the limit, whether or not its length was announced; the bytes
 * also make the fingerprint that tells a repeated request from another one.
 */
final class BodyFilter extends OncePerRequestFilter {

  private final int limit;
  private final Problems problems;
  private final ProblemWriter writer;

  BodyFilter(int limit, Problems problems, ProblemWriter writer) {
    this.limit = limit;
    this.problems = problems;
    this.writer = writer;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return switch (request.getMethod()) {
      case "POST", "PUT", "PATCH", "DELETE" -> false;
      default -> true;
    };
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    byte[] body = request.getInputStream().readNBytes(limit + 1);
    if (body.length > limit || request.getContentLengthLong() > limit) {
      ProblemDetail problem = problems.of("body-too-large", 413);
      response.setHeader("Connection", "close");
      writer.write(response, problem);
      return;
    }
    request.setAttribute(Intents.BODY, body);
    chain.doFilter(new BufferedRequest(request, body), response);
  }

  private static final class BufferedRequest extends HttpServletRequestWrapper {
    private final byte[] body;

    BufferedRequest(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      return new BufferedStream(new ByteArrayInputStream(body));
    }
  }

  private static final class BufferedStream extends ServletInputStream {
    private final InputStream bytes;
    private boolean finished;

    BufferedStream(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      int next = bytes.read();
      finished = next < 0;
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = bytes.read(into, offset, length);
      finished = read < 0;
      return read;
    }

    @Override
    public boolean isFinished() {
      return finished;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("requests are read blocking");
    }
  }
}
