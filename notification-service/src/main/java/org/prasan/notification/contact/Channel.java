package org.prasan.notification.contact;

/** A way to reach a person. */
public enum Channel {
  IN_APP,
  EMAIL
}
