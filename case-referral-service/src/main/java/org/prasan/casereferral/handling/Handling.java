package org.prasan.casereferral.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.casereferral.people.Client;

/**
 * Who works on a case, and all that was written down on the way; nothing in it is ever taken out.
 *
 * @param owner subject of the officer who answers for the case; none while it waits in the queue
 * @param corrections its history, oldest first
 * @param repeats the cases that were set aside with a link to this one
 */
public record Handling(
    @Nullable String owner, List<Note> notes, List<Correction> corrections, List<Repeat> repeats) {

  public static final Handling NONE = new Handling(null, List.of(), List.of(), List.of());

  public Handling {
    notes = List.copyOf(notes);
    corrections = List.copyOf(corrections);
    repeats = List.copyOf(repeats);
  }

  public Handling ownedBy(@Nullable String next) {
    return new Handling(next, notes, corrections, repeats);
  }

  public Handling with(Note note) {
    var all = new ArrayList<>(notes);
    all.add(note);
    return new Handling(owner, all, corrections, repeats);
  }

  public Handling with(Correction correction) {
    var all = new ArrayList<>(corrections);
    all.add(correction);
    return new Handling(owner, notes, all, repeats);
  }

  /** The last of several times counts. */
  public Handling with(Repeat repeat) {
    var all = new ArrayList<>(repeats);
    all.removeIf(it -> it.caseId().equals(repeat.caseId()));
    all.add(repeat);
    return new Handling(owner, notes, corrections, all);
  }

  /** People who never belonged in the case, as they were held. */
  public List<Client> mistaken() {
    return corrections.stream()
        .flatMap(correction -> Stream.ofNullable(correction.before().client()))
        .toList();
  }

  public Optional<Note> note(String noteId) {
    return notes.stream().filter(it -> it.id().equals(noteId)).findFirst();
  }
}
