package org.prasan.casereferral.answering;

/** By what a message would travel; only LINE may carry a link. */
public enum MessageChannel {
  SMS,
  LINE,
  EMAIL
}
