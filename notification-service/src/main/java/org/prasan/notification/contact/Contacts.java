package org.prasan.notification.contact;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.prasan.messaging.ConcurrentChange;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Keeps the contacts; the only place in the whole system that holds an address. */
@Repository
public class Contacts {

  static final String COLLECTION = "contacts";

  private final MongoTemplate mongo;

  Contacts(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  public Optional<Contact> find(String subject) {
    return Optional.ofNullable(mongo.findById(subject, Document.class, COLLECTION))
        .map(ContactDocuments::read);
  }

  public List<Contact> find(Collection<String> subjects) {
    return read(Query.query(where("_id").in(subjects)));
  }

  /** Everybody who belongs to at least one of the audiences. */
  public List<Contact> membersOf(Collection<Audience> audiences) {
    if (audiences.isEmpty()) {
      return List.of();
    }
    return read(Query.query(where("audiences").in(audiences.stream().map(Audience::key).toList())));
  }

  /** By subject, ascending; {@code cursor} is the last subject of the page before. */
  public List<Contact> list(@Nullable String cursor, int limit) {
    var query = new Query();
    if (cursor != null) {
      query.addCriteria(where("_id").gt(cursor));
    }
    return read(query.with(Sort.by("_id")).limit(limit));
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

  private void insert(Contact contact) {
    try {
      mongo.insert(ContactDocuments.write(contact), COLLECTION);
    } catch (DuplicateKeyException raced) {
      throw new ConcurrentChange(contact.subject());
    }
  }

  private void replace(Contact contact, long version) {
    var current = Query.query(where("_id").is(contact.subject()).and("version").is(version));
    if (mongo.replace(current, ContactDocuments.write(contact), COLLECTION).getMatchedCount()
        == 0) {
      throw new ConcurrentChange(contact.subject());
    }
  }

  private List<Contact> read(Query query) {
    return mongo.find(query, Document.class, COLLECTION).stream()
        .map(ContactDocuments::read)
        .toList();
  }
}
