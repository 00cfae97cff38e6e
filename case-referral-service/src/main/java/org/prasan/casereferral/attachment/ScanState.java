package org.prasan.casereferral.attachment;

/** Whether a virus scanner has looked. */
public enum ScanState {
  CLEAN,
  NOT_SCANNED
}
