package org.prasan.conventions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.conventions.command.Receipts;
import org.prasan.conventions.command.RequiredKey;
import org.prasan.conventions.paging.Page;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.problem.DomainException;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.SecurityWatch;
import org.prasan.messaging.Intent;
import org.prasan.messaging.Receipt;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Something with HTTP on which the conventions can be seen. */
@RestController
class ShelfController {

  private final ShelfFaults faults;
  private volatile String lastName = "";

  ShelfController(ShelfFaults faults) {
    this.faults = faults;
  }

  String lastName() {
    return lastName;
  }

  @GetMapping("/v1/shelf-owners")
  @PreAuthorize("isAuthenticated()")
  String owners() {
    SecurityWatch.showsPeople(2);
    return "two";
  }

  @GetMapping("/v1/named-shelves")
  @PreAuthorize("isAuthenticated()")
  String named(@RequestParam String name) {
    return name;
  }

  enum Kind {
    TALL,
    LOW
  }

  record Board(@NotBlank @Size(max = 5) String label, @Min(1) @Max(9) int thickness) {}

  record NewShelf(
      @NotBlank @Size(min = 2, max = 10) String name,
      @NotNull Kind kind,
      @Nullable LocalDate builtOn,
      @NotEmpty List<@Valid Board> boards) {

    @AssertTrue(message = "{built-too-early}")
    boolean isBuiltLateEnough() {
      return builtOn == null || builtOn.getYear() > 2000;
    }
  }

  record Weight(int grams) {
    Weight {
      if (grams < 0) {
        throw new TooLight(grams);
      }
    }
  }

  static final class TooLight extends DomainException {
    TooLight(int grams) {
      super("too-light", 422, Map.of("field", "grams", "grams", grams));
    }
  }

  static final class ShelfFull extends DomainException {
    ShelfFull(int books) {
      super(
          "shelf-full",
          409,
          Map.of("books", books, "since", LocalDate.of(2022, 12, 16), "kind", Kind.TALL));
    }
  }

  record Seen(
      String key,
      String fingerprint,
      @Nullable Long expectedVersion,
      String correlationId,
      String newId) {
    static Seen of(Intent intent) {
      return new Seen(
          intent.key(),
          intent.fingerprint(),
          intent.expectedVersion(),
          intent.correlationId(),
          intent.newId("10"));
    }
  }

  @PostMapping("/v1/shelves")
  @PreAuthorize("hasRole('CENTRE_OFFICER')")
  ResponseEntity<Receipt> create(@Valid @RequestBody NewShelf shelf, @RequiredKey Intent intent) {
    lastName = shelf.name();
    return Receipts.created("/v1/shelves", new Receipt(intent.newId("10"), 1));
  }

  @PostMapping("/v1/shelves/{id}/weight")
  @PreAuthorize("hasRole('CENTRE_OFFICER')")
  ResponseEntity<Receipt> weigh(
      @PathVariable String id, Intent intent, @RequestBody Weight weight) {
    if (weight.grams() > 1000) {
      throw new ShelfFull(12);
    }
    return Receipts.ok(id.equals("known") ? Optional.of(new Receipt(id, 3)) : Optional.empty());
  }

  @PostMapping("/v1/intents")
  @PreAuthorize("isAuthenticated()")
  Seen intent(Intent intent, @RequestBody(required = false) @Nullable Weight weight) {
    return Seen.of(intent);
  }

  @GetMapping("/v1/shelves")
  @PreAuthorize("isAuthenticated()")
  Page<Integer> listShelves(
      @Valid PageQuery page,
      @RequestParam(defaultValue = "0") int shelves,
      @RequestParam @Nullable LocalDate builtOn) {
    page.cursor();
    List<Integer> rows =
        java.util.stream.IntStream.range(0, Math.min(shelves, page.size() + 1)).boxed().toList();
    return Page.of(rows, page.size(), row -> "row-" + row, row -> row);
  }

  record Filter(@Nullable Kind kind, @Nullable LocalDate since) {}

  record Shelf(String name, @Nullable Kind kind, List<Board> boards, Instant seenAt) {}

  @GetMapping("/v1/other-shelves")
  @PreAuthorize("hasAnyRole('CENTRE_OFFICER', 'AUDITOR')")
  Page<Shelf> listOtherShelves(@Valid Filter filter, @Valid PageQuery page) {
    page.cursor();
    return new Page<>(List.of(), null);
  }

  @GetMapping("/v1/kept-shelves")
  @PreAuthorize("isAuthenticated()")
  Page<String> keptShelves() {
    return new Page<>(List.of("Oak"), null);
  }

  record CountedShelves(Instant asOf, int shelves) {}

  @GetMapping("/v1/counted-shelves")
  @PreAuthorize("isAuthenticated()")
  CountedShelves countedShelves() {
    return new CountedShelves(Instant.now(), 1);
  }

  @GetMapping("/v1/shelves/{id}")
  @PreAuthorize("isAuthenticated()")
  ResponseEntity<Shelf> shelf(@PathVariable String id) {
    return Receipts.view(1, new Shelf(id, null, List.of(), Instant.EPOCH));
  }

  @GetMapping(path = "/v1/shelves/{id}/drawing", produces = MediaType.APPLICATION_PDF_VALUE)
  @PreAuthorize("isAuthenticated()")
  ResponseEntity<byte[]> drawing(@PathVariable String id) {
    return Receipts.view(1, new byte[] {'%', 'P', 'D', 'F'});
  }

  @GetMapping("/v1/caller")
  @PreAuthorize("isAuthenticated()")
  Caller caller(Caller caller) {
    return caller;
  }

  @GetMapping("/v1/faults/{name}")
  @PreAuthorize("isAuthenticated()")
  void fail(@PathVariable String name) throws Exception {
    throw faults.named(name);
  }

  @GetMapping("/v1/open")
  String open() {
    return "open";
  }

  @PostMapping(path = "/v1/open/form", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  String form(@RequestParam String word) {
    return word;
  }
}
