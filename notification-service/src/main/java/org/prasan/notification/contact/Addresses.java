package org.prasan.notification.contact;

import org.jspecify.annotations.Nullable;

public interface Addresses {
  @Nullable String emailOf(Contact contact);
}
