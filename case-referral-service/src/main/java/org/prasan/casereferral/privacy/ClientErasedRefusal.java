package org.prasan.casereferral.privacy;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Nothing more is written down about a person who was erased. */
public final class ClientErasedRefusal extends DomainException {
  public ClientErasedRefusal() {
    super("client-erased", 409, Map.of());
  }
}
