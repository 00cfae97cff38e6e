package org.prasan.conventions.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives every list, queue and figure a digest of what it says as its weak {@code ETag}, and answers
 * 304 to who has it already. The answer is made anew each time, in the caller's scope of the
 * moment, so it saves the way and never shows what is not to be seen any more. When it was counted
 * is no difference. What has a version of its own is left to {@link FreshReads}.
 */
public final class UnchangedAnswers extends ShallowEtagHeaderFilter {

  private static final Pattern COUNTED_AT = Pattern.compile("\"asOf\":\"[^\"]*\"");

  public UnchangedAnswers() {
    setWriteWeakETag(true);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("GET");
  }

  @Override
  protected boolean isEligibleForEtag(
      HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
    return status == HttpServletResponse.SC_OK
        && response.getHeader(HttpHeaders.ETAG) == null
        && isJson(response.getContentType());
  }

  private static boolean isJson(@Nullable String type) {
    return type != null && type.startsWith("application/json");
  }

  @Override
  protected String generateETagHeaderValue(InputStream body, boolean weak) throws IOException {
    String said = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    byte[] timeless = COUNTED_AT.matcher(said).replaceFirst("").getBytes(StandardCharsets.UTF_8);
    return super.generateETagHeaderValue(new ByteArrayInputStream(timeless), weak);
  }
}
