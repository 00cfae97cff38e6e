package org.prasan.messaging;

import com.mongodb.MongoException;
import org.apache.kafka.common.KafkaException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** Whether repeating can help, which decides between waiting and the dead letters. */
public enum FailureClass {
  /** Store or broker trouble, or a lost race: repeat until it works, never a dead letter. */
  INFRASTRUCTURE {
    @Override
    public BackOff backOff() {
      var unlimited = new ExponentialBackOff(200, 2.0);
      unlimited.setMaxInterval(10_000);
      return unlimited;
    }
  },
  /** The event itself can't be handled: two quick tries against a passing surprise. */
  DETERMINISTIC {
    @Override
    public BackOff backOff() {
      return new FixedBackOff(100, 2);
    }
  },
  /** Its predecessor is a dead letter: no try can help before that one is replayed. */
  BLOCKED {
    @Override
    public BackOff backOff() {
      return new FixedBackOff(0, 0);
    }
  };

  public abstract BackOff backOff();

  public static FailureClass of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case SequenceGap _ -> {
          return BLOCKED;
        }
        case DataIntegrityViolationException _, InvalidDataAccessApiUsageException _ -> {
          return DETERMINISTIC;
        }
        case DataAccessException _, MongoException _, KafkaException _ -> {
          return INFRASTRUCTURE;
        }
        case ConcurrentChange _, OutboxFull _ -> {
          return INFRASTRUCTURE;
        }
        default -> {}
      }
    }
    return DETERMINISTIC;
  }
}
