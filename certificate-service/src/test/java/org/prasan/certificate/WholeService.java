package org.prasan.certificate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.prasan.testing.engines.WithEngines;
import org.prasan.testing.store.WithStoreContract;
import org.prasan.testing.tokens.WithTestTokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole service on its engines; one context for all integration tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithEngines
@WithStoreContract
@WithTestTokens
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "prasan.certificate.key-file=target/test-keys/${random.uuid}.json",
      "prasan.certificate.create-key-file=true",
      "prasan.certificate.public-url=https://certificates.example"
    })
public @interface WholeService {}
