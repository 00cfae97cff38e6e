package org.prasan.certificate.establishment;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Hands out the numbers before the certificates exist. A year's series is one document that lists
 * the centres in order; a centre's place in it is its number, and stays so: whoever asks again, in
 * whichever instance and after whichever crash, finds the same place.
 */
@Component
class CertificateNumbers {

  private static final String SERIES = "certificate_numbers";
  private static final String CENTRES = "centres";
  private static final String YEARS = "certificate_years";
  private static final FindAndModifyOptions KEPT =
      FindAndModifyOptions.options().upsert(true).returnNew(true);

  private final MongoTemplate mongo;

  CertificateNumbers(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  /**
   * The centre's number, taken now or before.
   *
   * @return empty when the centre has its number in another year: it gets no second one
   */
  Optional<CertificateNumber> reserve(String centreId, int yearBe) {
    Document first = kept(YEARS, centreId, "yearBe", yearBe);
    return first.getInteger("yearBe") == yearBe
        ? Optional.of(new CertificateNumber(yearBe, place(Integer.toString(yearBe), centreId)))
        : Optional.empty();
  }

  private int place(String series, String centreId) {
    List<String> centres = centres(series);
    if (!centres.contains(centreId)) {
      var unlisted = where("_id").is(series).and(CENTRES).ne(centreId);
      mongo.updateFirst(query(unlisted), new Update().push(CENTRES, centreId), SERIES);
      centres = centres(series);
    }
    return centres.indexOf(centreId) + 1;
  }

  private List<String> centres(String series) {
    return kept(SERIES, series, CENTRES, List.of()).getList(CENTRES, String.class);
  }

  /** Makes the document if there is none; a write, since a mere read may be of yesterday. */
  private Document kept(String collection, String id, String field, Object initially) {
    var update = new Update().setOnInsert(field, initially);
    var byId = query(where("_id").is(id));
    return Objects.requireNonNull(
        mongo.findAndModify(byId, update, KEPT, Document.class, collection));
  }
}
