#include "app/reports/cff_charset.h"

namespace jiheng {

namespace {

/// A reader that remembers that it ran over the end instead of running over it.
class Reader {
public:
  explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}
  void seek(qint64 position) {
    if (position < 0 || position > m_bytes.size())
      m_good = false;
    else
      m_position = position;
  }
  qint64 position() const { return m_position; }
  bool isGood() const { return m_good; }
  quint32 number(int size) {
    quint32 value = 0;
    for (int i = 0; i < size; ++i) value = (value << 8) | byte();
    return value;
  }
  quint8 byte() {
    if (m_position >= m_bytes.size()) {
      m_good = false;
      return 0;
    }
    return static_cast<quint8>(m_bytes[m_position++]);
  }

private:
  QByteArrayView m_bytes;
  qint64 m_position = 0;
  bool m_good = true;
};

struct Index {
  quint32 count = 0;
  qint64 firstStart = 0;
  qint64 firstEnd = 0;
};

/// Reads an INDEX and stands behind it.
Index readIndex(Reader& reader) {
  Index index;
  index.count = reader.number(2);
  if (index.count == 0) return index;
  const int size = reader.byte();
  if (size < 1 || size > 4) {
    reader.seek(-1);
    return index;
  }
  const qint64 offsets = reader.position();
  const qint64 base = offsets + (static_cast<qint64>(index.count) + 1) * size - 1;
  index.firstStart = base + reader.number(size);
  index.firstEnd = base + reader.number(size);
  reader.seek(offsets + static_cast<qint64>(index.count) * size);
  reader.seek(base + reader.number(size));
  return index;
}

struct TopDict {
  bool cidKeyed = false;
  qint64 charset = 0;
  qint64 charStrings = 0;
};

TopDict readTopDict(Reader& reader, qint64 end) {
  TopDict dict;
  qint64 operand = 0;
  while (reader.isGood() && reader.position() < end) {
    const quint8 first = reader.byte();
    if (first >= 32 && first <= 246) {
      operand = first - 139;
    } else if (first >= 247 && first <= 250) {
      operand = (first - 247) * 256 + reader.byte() + 108;
    } else if (first >= 251 && first <= 254) {
      operand = -(first - 251) * 256 - reader.byte() - 108;
    } else if (first == 28) {
      operand = static_cast<qint16>(reader.number(2));
    } else if (first == 29) {
      operand = static_cast<qint32>(reader.number(4));
    } else if (first == 30) {
      // A real number: half bytes until an F.
      for (quint8 pair = reader.byte(); (pair & 0xF) != 0xF && (pair >> 4) != 0xF && reader.isGood();)
        pair = reader.byte();
    } else if (first == 12) {
      if (reader.byte() == 30) dict.cidKeyed = true;  // ROS
    } else if (first == 15) {
      dict.charset = operand;
    } else if (first == 17) {
      dict.charStrings = operand;
    }
  }
  return dict;
}

}  // namespace

std::optional<CffCharset> readCffCharset(QByteArrayView cff) {
  Reader reader(cff);
  if (reader.byte() != 1) return std::nullopt;
  reader.byte();
  reader.seek(reader.byte());
  readIndex(reader);  // names
  const Index top = readIndex(reader);
  if (!reader.isGood() || top.count == 0) return std::nullopt;
  reader.seek(top.firstStart);
  const TopDict dict = readTopDict(reader, top.firstEnd);
  reader.seek(dict.charStrings);
  const quint32 glyphs = reader.number(2);
  if (!reader.isGood() || dict.charStrings == 0 || glyphs == 0) return std::nullopt;

  CffCharset charset;
  charset.cidKeyed = dict.cidKeyed;
  if (!dict.cidKeyed) return charset;
  charset.cids.assign(1, 0);
  charset.cids.reserve(glyphs);
  if (dict.charset <= 2) {  // a predefined charset means identity in a CID-keyed font
    for (quint32 glyph = 1; glyph < glyphs; ++glyph) charset.cids.push_back(static_cast<quint16>(glyph));
    return charset;
  }
  reader.seek(dict.charset);
  const quint8 format = reader.byte();
  if (format > 2) return std::nullopt;
  while (charset.cids.size() < glyphs && reader.isGood()) {
    const quint32 first = reader.number(2);
    const quint32 more = format == 0 ? 0 : reader.number(format);
    for (quint32 i = 0; i <= more && charset.cids.size() < glyphs; ++i)
      charset.cids.push_back(static_cast<quint16>(first + i));
  }
  if (!reader.isGood()) return std::nullopt;
  return charset;
}

}  // namespace jiheng
