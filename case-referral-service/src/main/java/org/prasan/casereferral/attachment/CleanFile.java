package org.prasan.casereferral.attachment;

/** A file as it is kept: written anew, without what its maker hid in it. */
public record CleanFile(FileType type, byte[] content, ScanState scan) {}
