package org.prasan.personal.rights;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What an installation may set about the rights of people.
 *
 * @param backupsKeptFor how long backups are kept: so long an erased person can still be read from
 *     one, with its key file
 * @param requestsPerHour copies and erasures that one caller may ask for
 */
@Validated
@ConfigurationProperties("prasan.personal-data.rights")
public record RightsProperties(
    @NotNull @DefaultValue("35d") Duration backupsKeptFor,
    @Min(1) @DefaultValue("30") int requestsPerHour) {}
