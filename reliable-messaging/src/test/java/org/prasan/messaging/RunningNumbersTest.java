package org.prasan.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;

class RunningNumbersTest {

  @Test
  void drawsAgainWhenSomebodyElseBeganTheSeriesAtTheSameInstant() {
    var mongo = mock(MongoTemplate.class);
    when(mongo.findAndModify(
            any(), any(), any(FindAndModifyOptions.class), eq(Document.class), eq("numbers")))
        .thenThrow(new DuplicateKeyException("2565"))
        .thenReturn(new Document("last", 2L));

    assertThat(new RunningNumbers(mongo, "numbers").next("2565")).isEqualTo(2);
  }
}
