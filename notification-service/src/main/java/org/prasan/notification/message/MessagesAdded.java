package org.prasan.notification.message;

/** Says inside the process that mails may be waiting, so that they need not wait for the sweep. */
public record MessagesAdded() {}
