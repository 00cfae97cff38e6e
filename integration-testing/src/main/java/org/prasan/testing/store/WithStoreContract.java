package org.prasan.testing.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

/**
 * Makes an integration test fail when the service asks something of the store that MongoDB and the
 * embedded store may not answer alike, or that no declared index serves, or when it writes with
 * less than {@code {w: majority, j: true}} or reads what a majority may not have. At the end of a
 * whole run an index that no query used fails too.
 *
 * <p>A service states its exceptions in {@code store-contract.properties} on the test class path,
 * each with its reason as a comment: {@code small} names collections that do not grow with use,
 * {@code scanned} names collections that an aggregation may read whole, {@code unused} names
 * indexes ({@code collection(field,-field)}) whose query no test makes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Import(RecordingClient.class)
@ExtendWith(StoreContractExtension.class)
public @interface WithStoreContract {}
