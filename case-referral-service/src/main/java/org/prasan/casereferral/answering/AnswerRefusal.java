package org.prasan.casereferral.answering;

import java.util.Map;
import org.prasan.conventions.problem.DomainException;

/** Why a code is not made or not taken, each as a fact. */
public abstract sealed class AnswerRefusal extends DomainException {

  private AnswerRefusal(String slug, int status, Map<String, Object> facts) {
    super(slug, status, facts);
  }

  /** The check digit says that it was mistyped. */
  public static final class CodeMistyped extends AnswerRefusal {
    CodeMistyped() {
      super("answer-code-mistyped", 422, Map.of("field", "code"));
    }
  }

  /** Nobody was given such a code. */
  public static final class CodeUnknown extends AnswerRefusal {
    CodeUnknown() {
      super("answer-code-unknown", 422, Map.of("field", "code"));
    }
  }

  /** It was used, and works once. */
  public static final class CodeUsed extends AnswerRefusal {
    CodeUsed() {
      super("answer-code-used", 409, Map.of());
    }
  }

  /** Its time is over. */
  public static final class CodeExpired extends AnswerRefusal {
    CodeExpired() {
      super("answer-code-expired", 409, Map.of());
    }
  }

  /** A newer code was made for the same. */
  public static final class CodeReplaced extends AnswerRefusal {
    CodeReplaced() {
      super("answer-code-replaced", 409, Map.of());
    }
  }

  /** It was refused too often. */
  public static final class CodeBlocked extends AnswerRefusal {
    CodeBlocked() {
      super("answer-code-blocked", 409, Map.of());
    }
  }

  /** The centre ended it. */
  public static final class CodeRevoked extends AnswerRefusal {
    CodeRevoked() {
      super("answer-code-revoked", 409, Map.of());
    }
  }

  /** It is good for one action, and this is another. */
  public static final class CodeForSomethingElse extends AnswerRefusal {
    public CodeForSomethingElse() {
      super("answer-code-for-something-else", 409, Map.of());
    }
  }

  /** The referral does not wait for this, or not any more. */
  public static final class AnswerNotAwaited extends AnswerRefusal {
    AnswerNotAwaited() {
      super("answer-not-awaited", 409, Map.of());
    }
  }

  /** A person's answer needs the person, an agency's needs none. */
  public static final class HolderMismatch extends AnswerRefusal {
    HolderMismatch() {
      super("answer-holder-mismatch", 422, Map.of("field", "clientId"));
    }
  }

  /** Something that the answer needs was left out. */
  public static final class AnswerIncomplete extends AnswerRefusal {
    public AnswerIncomplete(String field) {
      super("answer-incomplete", 422, Map.of("field", field));
    }
  }

  /** No day can be read in it. */
  public static final class AnswerDateUnreadable extends AnswerRefusal {
    public AnswerDateUnreadable() {
      super("answer-date-unreadable", 422, Map.of("field", "expectedOn"));
    }
  }

  /** Longer than anybody reads, or nothing that can be read. */
  public static final class AnswerTextUnreadable extends AnswerRefusal {
    public AnswerTextUnreadable(int most) {
      super("answer-text-unreadable", 422, Map.of("field", "text", "most", most));
    }
  }
}
