package org.prasan.casereferral.attachment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What is taken in as papers and pictures.
 *
 * @param perHour files that one person may send within an hour, counted by each instance
 * @param atOnce files that one instance checks at the same time; each needs memory for its dots
 * @param megapixels the most of a picture
 * @param scanner {@code host:port} of a clamd; nothing is scanned without it
 * @param scanWithin until when the scanner has to answer
 */
@Validated
@ConfigurationProperties("prasan.case-referral.attachments")
public record AttachmentProperties(
    @Min(1) int perHour,
    @Min(1) @Max(16) int atOnce,
    @Min(1) @Max(100) int megapixels,
    @Nullable @Pattern(regexp = "|[A-Za-z0-9.-]+:[0-9]{1,5}") String scanner,
    @NotNull @DurationMin(seconds = 1) Duration scanWithin) {}
