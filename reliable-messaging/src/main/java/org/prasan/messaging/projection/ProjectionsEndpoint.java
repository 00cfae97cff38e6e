package org.prasan.messaging.projection;

import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.SecurityContext;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;

/** Lets an operator see the read models, rebuild one while it serves, and follow that. */
@Endpoint(id = "projections")
public final class ProjectionsEndpoint {

  private static final int ACCEPTED = 202;
  private static final int CONFLICT = 409;

  private final Rebuilds rebuilds;

  public ProjectionsEndpoint(Rebuilds rebuilds) {
    this.rebuilds = rebuilds;
  }

  @ReadOperation
  public List<Rebuilds.Status> projections() {
    return rebuilds.all();
  }

  @ReadOperation
  public Rebuilds.@Nullable Status projection(@Selector String name) {
    return rebuilds.status(name).orElse(null);
  }

  /** Answers 202 when a rebuild was started, 409 when one is running, 404 for an unknown name. */
  @WriteOperation
  public WebEndpointResponse<Rebuilds.Status> rebuild(
      @Selector String name, SecurityContext security) {
    if (rebuilds.status(name).isEmpty()) {
      return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
    }
    Principal operator = security.getPrincipal();
    boolean started = rebuilds.start(name, operator == null ? "unknown" : operator.getName());
    return new WebEndpointResponse<>(
        rebuilds.status(name).orElseThrow(), started ? ACCEPTED : CONFLICT);
  }
}
