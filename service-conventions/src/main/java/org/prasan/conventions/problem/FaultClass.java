package org.prasan.conventions.problem;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.AlreadyExists;
import org.prasan.messaging.ConcurrentChange;
import org.prasan.messaging.IntentReused;
import org.prasan.messaging.OutboxFull;
import org.prasan.messaging.StaleVersion;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.web.firewall.RequestRejectedException;

/** What a failure below the controllers means to the caller, and whether a retry can help. */
enum FaultClass {
  STALE_VERSION("stale-version", HttpStatus.PRECONDITION_FAILED, 0),
  CONCURRENT_CHANGE("concurrent-change", HttpStatus.CONFLICT, 0),
  ALREADY_EXISTS("already-exists", HttpStatus.CONFLICT, 0),
  INTENT_REUSED("idempotency-key-reused", HttpStatus.UNPROCESSABLE_CONTENT, 0),
  REJECTED("bad-request", HttpStatus.BAD_REQUEST, 0),
  TOO_SLOW("request-too-slow", HttpStatus.REQUEST_TIMEOUT, 0),
  OUTBOX_FULL("temporarily-unavailable", HttpStatus.SERVICE_UNAVAILABLE, 10),
  UNAVAILABLE("temporarily-unavailable", HttpStatus.SERVICE_UNAVAILABLE, 5),
  UNEXPECTED("internal-error", HttpStatus.INTERNAL_SERVER_ERROR, 0);

  private final String slug;
  private final int status;
  private final int retryAfterSeconds;

  FaultClass(String slug, HttpStatus status, int retryAfterSeconds) {
    this.slug = slug;
    this.status = status.value();
    this.retryAfterSeconds = retryAfterSeconds;
  }

  String slug() {
    return slug;
  }

  int status() {
    return status;
  }

  /** 0 when repeating the same request is of no use. */
  int retryAfterSeconds() {
    return retryAfterSeconds;
  }

  /** The outermost cause that is known decides. */
  static FaultClass of(@Nullable Throwable fault) {
    return switch (fault) {
      case null -> UNEXPECTED;
      case StaleVersion _ -> STALE_VERSION;
      case ConcurrentChange _ -> CONCURRENT_CHANGE;
      case AlreadyExists _ -> ALREADY_EXISTS;
      case DuplicateKeyException _ -> ALREADY_EXISTS;
      case IntentReused _ -> INTENT_REUSED;
      case RequestRejectedException _ -> REJECTED;
      case InvalidParameterException _ -> REJECTED;
      case BadRequestException _ -> REJECTED;
      case BodyTooSlow _ -> TOO_SLOW;
      case OutboxFull _ -> OUTBOX_FULL;
      case DataAccessResourceFailureException _ -> UNAVAILABLE;
      case TransientDataAccessException _ -> UNAVAILABLE;
      case MongoTimeoutException _ -> UNAVAILABLE;
      case MongoSocketException _ -> UNAVAILABLE;
      case MongoNotPrimaryException _ -> UNAVAILABLE;
      case MongoNodeIsRecoveringException _ -> UNAVAILABLE;
      case MongoInterruptedException _ -> UNAVAILABLE;
      case AuthenticationServiceException _ -> UNAVAILABLE;
      case JwtDecoderInitializationException _ -> UNAVAILABLE;
      default -> of(fault.getCause());
    };
  }
}
