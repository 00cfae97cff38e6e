package org.prasan.conventions.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/** What the container refuses before any filter sees it is a problem too, not a page. */
public final class ContainerProblems extends ErrorReportValve {

  private final Problems problems;

  private ContainerProblems(Problems problems) {
    this.problems = problems;
  }

  public static WebServerFactoryCustomizer<TomcatServletWebServerFactory> of(Problems problems) {
    return tomcat ->
        tomcat.addContextCustomizers(context -> {
          var host = (StandardHost) context.getParent();
          host.setErrorReportValveClass(ContainerProblems.class.getName());
          host.getPipeline().addValve(new ContainerProblems(problems));
        });
  }

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0) {
      return;
    }
    try {
      problems.write(response, response.getStatus());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
