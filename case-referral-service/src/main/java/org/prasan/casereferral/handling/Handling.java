package org.prasan.casereferral.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who works on a case, and all that was written down on the way; nothing in it is ever taken out.
 *
 * @param owner subject of the officer who answers for the case; none while it waits in the queue
 * @param corrections its history, oldest first
 */
public record Handling(@Nullable String owner, List<Note> notes, List<Correction> corrections) {

  public static final Handling NONE = new Handling(null, List.of(), List.of());

  public Handling {
    notes = List.copyOf(notes);
    corrections = List.copyOf(corrections);
  }

  public Handling ownedBy(@Nullable String next) {
    return new Handling(next, notes, corrections);
  }

  public Handling with(Note note) {
    var all = new ArrayList<>(notes);
    all.add(note);
    return new Handling(owner, all, corrections);
  }

  public Handling with(Correction correction) {
    var all = new ArrayList<>(corrections);
    all.add(correction);
    return new Handling(owner, notes, all);
  }

  public Optional<Note> note(String noteId) {
    return notes.stream().filter(it -> it.id().equals(noteId)).findFirst();
  }
}
