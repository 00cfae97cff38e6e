package org.prasan.notification.live;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the streams of hints.
 *
 * @param beatEvery how often a stream shows that it is alive, and is judged anew
 * @param gather how long hints are gathered, so that equal ones go once
 * @param inboxEvery how often this instance looks for messages that any instance wrote
 * @param ofOnePerson streams that one person may have open
 * @param atOnce streams that this instance holds; fewer than its connections
 * @param waiting hints that a reader may lag behind before the stream is ended
 */
@Validated
@ConfigurationProperties("prasan.live")
public record LiveProperties(
    @NotNull @DurationMin(millis = 100) @DefaultValue("20s") Duration beatEvery,
    @NotNull @DurationMin(millis = 1) @DefaultValue("200ms") Duration gather,
    @NotNull @DurationMin(millis = 10) @DefaultValue("1s") Duration inboxEvery,
    @Min(1) @DefaultValue("8") int ofOnePerson,
    @Min(1) @DefaultValue("500") int atOnce,
    @Min(1) @DefaultValue("1000") int waiting) {}
