package org.prasan.local.desk;

import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A program at which people may log in with the code flow. Its addresses are compared letter by
 * letter.
 *
 * @param redirect where codes go
 * @param afterLogout where people go who have left
 */
public record DemoClient(String id, String secret, URI redirect, URI afterLogout) {

  /** Names and secret as the settings of the console have them in a trial. */
  public static DemoClient console(URI address) {
    return new DemoClient(
        "console", "demo", URI.create(address + "/login/callback"), URI.create(address + "/"));
  }

  boolean proves(ClientSecretBasic given) {
    return given.getClientID().getValue().equals(id)
        && MessageDigest.isEqual(
            given.getClientSecret().getValue().getBytes(StandardCharsets.UTF_8),
            secret.getBytes(StandardCharsets.UTF_8));
  }
}
