package org.prasan.casereferral.city;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.casefile.Case;
import org.prasan.casereferral.consent.Consent;
import org.prasan.casereferral.need.DirectAid;
import org.prasan.casereferral.need.Need;
import org.prasan.casereferral.people.Client;
import org.prasan.casereferral.referral.Referral;
import org.prasan.thai.ThaiDates;
import org.springframework.beans.BeanUtils;

/**
 * Whatever anybody could ask of a case or its referrals, sensible or not: each kind of command with
 * parts that fit its names and types. A new kind is among them by itself.
 */
record AnyWish(
    Random random,
    Case one,
    List<String> others,
    List<Referral> referrals,
    List<String> agencies,
    Instant now) {

  static List<Class<?>> kinds(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses())
        .flatMap(kind -> kind.isInterface() ? kinds(kind).stream() : Stream.of(kind))
        .toList();
  }

  <T> T of(Class<T> kind) {
    RecordComponent[] parts = kind.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values = Arrays.stream(parts).map(this::part).toArray();
    try {
      return BeanUtils.instantiateClass(kind.getDeclaredConstructor(types), values);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private @Nullable Object part(RecordComponent part) {
    boolean mayBeMissing = part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return mayBeMissing && random.nextInt(3) == 0
        ? null
        : value(part.getName(), part.getType(), part.getGenericType());
  }

  private @Nullable Object value(String name, Class<?> type, Type generic) {
    if (type == String.class) {
      return text(name);
    }
    if (type.isEnum()) {
      return pick(List.of(type.getEnumConstants()));
    }
    if (type == LocalDate.class) {
      return ThaiDates.inBangkok(now).plusDays(random.nextInt(40) - 3);
    }
    if (type == Instant.class) {
      return now.plus(Duration.ofHours(random.nextInt(200) - 20));
    }
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type == int.class || type == Integer.class) {
      return pick(List.of(30, 90, 7));
    }
    if (type == Long.class || type == long.class) {
      return 100L * random.nextInt(1, 400_000);
    }
    if (type == Client.class) {
      return pick(one.clients());
    }
    if (type == Set.class && generic instanceof ParameterizedType of) {
      return Set.of(some(name, of));
    }
    if (type == List.class && generic instanceof ParameterizedType of) {
      return List.of(some(name, of));
    }
    if (type.isRecord()) {
      return of(type);
    }
    throw new IllegalStateException("nothing fits " + name + " of " + type);
  }

  private Object some(String name, ParameterizedType of) {
    Class<?> item = (Class<?>) of.getActualTypeArguments()[0];
    Object value = value(name, item, item);
    return value == null ? "nothing" : value;
  }

  private String text(String name) {
    return switch (name) {
      case "caseId" -> one.id();
      case "needId" -> pick(one.needs()).id();
      case "referralId", "previousReferralId" ->
          referrals.isEmpty() ? one.id() : pick(referrals).id();
      case "agencyId", "toAgencyId", "recipients" -> pick(agencies);
      case "clientId", "guardianId", "clientIds" -> pick(one.clients()).id();
      case "consentId", "follows" -> anyOf(consents());
      case "aidId" -> anyOf(aids());
      case "assignee" -> "agent-" + pick(agencies);
      case "to", "subjects" -> "officer-" + one.districtCode() + "-" + random.nextInt(3);
      case "earlierCaseId" -> pick(others);
      case "attachmentId", "corrects" -> "1001-nothing";
      case "programme" -> pick(List.of("NOT_IN_THE_REGISTER", CaseAsks.PROGRAMME));
      case "wording" -> "CONSENT_2569_1";
      default -> "ข้อความสมมุติที่บอกอะไรบางอย่าง";
    };
  }

  private List<String> consents() {
    return one.clients().stream().flatMap(it -> it.consents().stream()).map(Consent::id).toList();
  }

  private List<String> aids() {
    return one.needs().stream().map(Need::aids).flatMap(List::stream).map(DirectAid::id).toList();
  }

  private String anyOf(List<String> ids) {
    return ids.isEmpty() ? "1001-nothing" : pick(ids);
  }

  private <T> T pick(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
