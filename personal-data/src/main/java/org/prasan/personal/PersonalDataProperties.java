package org.prasan.personal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the encryption.
 *
 * @param keyFile file with the master keys
 * @param createKeyFile whether a missing key file is made for an empty store: for trials, and for
 *     an installation's first start
 * @param checkWithin how long a start waits for a store that does not answer; the keys are checked
 *     later then, before their first use
 * @param rememberKeysFor how long a key that was read is used again without asking the store: the
 *     longest time for which an erasure elsewhere stays unnoticed here
 * @param rememberedKeys how many keys are remembered at most
 */
@Validated
@ConfigurationProperties("prasan.personal-data")
public record PersonalDataProperties(
    @NotNull Path keyFile,
    @DefaultValue("false") boolean createKeyFile,
    @NotNull @DefaultValue("5s") Duration checkWithin,
    @NotNull @DefaultValue("30s") Duration rememberKeysFor,
    @Positive @DefaultValue("5000") int rememberedKeys) {}
