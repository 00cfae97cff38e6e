package org.prasan.notification.contact;

import static org.prasan.messaging.CollectionIndex.on;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.prasan.conventions.paging.PageQuery;
import org.prasan.conventions.security.Caller;
import org.prasan.conventions.security.Role;
import org.prasan.messaging.CollectionIndexes;
import org.prasan.messaging.ConcurrentChange;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps the contacts; the only place in the whole system that holds an address. */
@Repository
public class Contacts {

  private static final String COLLECTION = "contacts";
  private static final String AUDIENCES = "audiences";
  private static final String CONFIRMED = "confirmedAt";

  private final MongoTemplate mongo;
  private final ContactProperties settings;
  private final Clock clock;

  Contacts(
      MongoTemplate mongo, CollectionIndexes indexes, ContactProperties settings, Clock clock) {
    this.mongo = mongo;
    this.settings = settings;
    this.clock = clock;
    indexes.declare(COLLECTION, on(AUDIENCES));
  }

  /** Whether the caller keeps the contacts of everybody; others keep their own. */
  public static boolean keepsAnybodys(Caller caller) {
    return caller.is(Role.MINISTRY) || caller.is(Role.DEPARTMENT);
  }

  public Optional<Contact> find(Caller caller, String subject) {
    return caller.subject().equals(subject) || caller.seesEverything()
        ? find(subject)
        : Optional.empty();
  }

  public Optional<Contact> find(String subject) {
    return Optional.ofNullable(mongo.findById(subject, Document.class, COLLECTION)).map(this::read);
  }

  /** Everybody who belongs to at least one of the audiences. */
  public List<Contact> membersOf(Collection<Audience> audiences) {
    if (audiences.isEmpty()) {
      return List.of();
    }
    return read(Query.query(where(AUDIENCES).in(audiences.stream().map(Audience::key).toList())));
  }

  /**
   * Those of the given people whom the caller works with: of the same centre or agency, or anybody
   * who is not a volunteer alone, where no district binds the caller.
   */
  public List<Contact> colleagues(Caller caller, Collection<String> subjects) {
    var asked = where("_id").in(subjects.stream().sorted().toList());
    if (!caller.seesEverything()) {
      var shared = Duties.of(caller).workplaces().stream().map(Audience::key).toList();
      asked = asked.and(AUDIENCES).in(shared);
    }
    return read(Query.query(asked)).stream().filter(it -> it.duties().isOfStaff()).toList();
  }

  void remove(String subject) {
    mongo.remove(Query.query(where("_id").is(subject)), COLLECTION);
  }

  /**
   * By subject, one more than the page holds; for those who see everything.
   *
   * @param unconfirmed only those whose duties nobody confirmed lately, who are told nothing
   */
  public List<Contact> list(boolean unconfirmed, PageQuery page) {
    var query = new Query();
    if (unconfirmed) {
      Instant earliest = clock.instant().minus(settings.dutiesHold());
      query.addCriteria(
          new Criteria().orOperator(where(CONFIRMED).is(null), where(CONFIRMED).lt(earliest)));
    }
    if (page.cursor() != null) {
      query.addCriteria(where("_id").gt(page.cursor()));
    }
    return read(query.with(Sort.by("_id")).limit(page.size() + 1));
  }

  /**
   * Stores what {@link Contact#version} says is the successor of that version.
   *
   * @throws ConcurrentChange when somebody else was faster
   */
  Contact save(Contact contact) {
    Contact saved = contact.withVersion(contact.version() + 1);
    if (contact.version() == 0) {
      insert(saved);
    } else {
      replace(saved, contact.version());
    }
    return saved;
  }

  /** Notes that the duties still hold; that is no change of the contact. */
  void confirmed(Contact contact, Instant at) {
    mongo.updateFirst(
        Query.query(where("_id").is(contact.subject()).and("version").is(contact.version())),
        Update.update(CONFIRMED, at).set(AUDIENCES, audiences(contact)),
        COLLECTION);
  }

  private static List<String> audiences(Contact contact) {
    return contact.duties().audiences().stream().map(Audience::key).toList();
  }

  private void insert(Contact contact) {
    try {
      mongo.insert(write(contact), COLLECTION);
    } catch (DuplicateKeyException raced) {
      throw new ConcurrentChange(contact.subject());
    }
  }

  private void replace(Contact contact, long version) {
    var current = Query.query(where("_id").is(contact.subject()).and("version").is(version));
    if (mongo.replace(current, write(contact), COLLECTION).getMatchedCount() == 0) {
      throw new ConcurrentChange(contact.subject());
    }
  }

  private Document write(Contact contact) {
    var stored = new Document();
    mongo.getConverter().write(contact, stored);
    return stored.append(AUDIENCES, audiences(contact));
  }

  private Contact read(Document stored) {
    return mongo.getConverter().read(Contact.class, stored);
  }

  private List<Contact> read(Query query) {
    return mongo.find(query, Document.class, COLLECTION).stream().map(this::read).toList();
  }
}
