package org.prasan.local.engine;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * A unique index's key in the file: its values in the order of the index, compared as MongoDB does.
 */
final class StoredKey extends BasicDataType<KeyValue> {

  private final StoredDocument values = new StoredDocument();

  @Override
  public int compare(KeyValue one, KeyValue other) {
    for (int i = 0; i < one.size(); i++) {
      int order = ValueComparator.ascWithoutListHandling().compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  public int getMemory(KeyValue key) {
    return values.averageMemory();
  }

  @Override
  public void write(WriteBuffer file, KeyValue key) {
    Document document = new Document();
    for (int i = 0; i < key.size(); i++) {
      document.put(Integer.toString(i), key.get(i));
    }
    values.write(file, document);
  }

  @Override
  public KeyValue read(ByteBuffer file) {
    return new KeyValue(values.read(file).values());
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }
}
