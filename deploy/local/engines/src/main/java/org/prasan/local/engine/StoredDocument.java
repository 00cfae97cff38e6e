package org.prasan.local.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * A document in the file, as the BSON that it came as. Left to itself the file takes Java's own
 * serialization, which costs most of the store's time and twice the space.
 */
final class StoredDocument extends BasicDataType<Document> {

  /** A document's objects take about so much more than its bytes. */
  private static final int MEMORY_PER_BYTE = 2;

  private int averageLength = 1_000;

  @Override
  public int getMemory(Document document) {
    return averageMemory();
  }

  int averageMemory() {
    return MEMORY_PER_BYTE * averageLength;
  }

  @Override
  public void write(WriteBuffer file, Document document) {
    ByteBuf bson = Unpooled.buffer(2 * averageLength);
    BsonEncoder.encodeDocument(document, bson);
    file.put(bson.nioBuffer());
    learn(bson.readableBytes());
  }

  @Override
  public Document read(ByteBuffer file) {
    ByteBuf bson = Unpooled.wrappedBuffer(file);
    Document document = BsonDecoder.decodeBson(bson);
    file.position(file.position() + bson.readerIndex());
    learn(bson.readerIndex());
    return document;
  }

  private void learn(int length) {
    averageLength = (15 * averageLength + length) / 16;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
