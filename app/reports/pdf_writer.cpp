#include "app/reports/pdf_writer.h"

#include <cmath>

namespace jiheng {

namespace {

constexpr size_t kObjectsInStream = 100;

/// A number in `size` bytes, the highest one first.
void appendNumber(QByteArray& bytes, quint64 number, int size) {
  for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) bytes += static_cast<char>(number >> shift & 0xFF);
}

}  // namespace

PdfWriter::PdfWriter(QIODevice& device) : m_device(device), m_places(1) {
  // The comment of bytes above 127 tells mail programs and file transfers that the file is binary.
  put(QByteArrayLiteral("%PDF-1.7\n%\xE6\x8A\x80\xE8\xA1\xA1\n"));
}

void PdfWriter::put(const QByteArray& bytes) {
  if (!m_good) return;
  m_digest.addData(bytes);
  m_good = m_device.write(bytes) == bytes.size();
  m_position += bytes.size();
}

int PdfWriter::reserve() {
  m_places.emplace_back();
  return static_cast<int>(m_places.size()) - 1;
}

void PdfWriter::write(int id, const QByteArray& body) {
  m_waiting.emplace_back(id, body);
  if (m_waiting.size() >= kObjectsInStream) flushObjects();
}

void PdfWriter::flushObjects() {
  if (m_waiting.empty()) return;
  const int stream = reserve();
  QByteArray index;
  QByteArray bodies;
  for (size_t i = 0; i < m_waiting.size(); ++i) {
    const auto& [id, body] = m_waiting[i];
    m_places[static_cast<size_t>(id)] = {stream, static_cast<int>(i)};
    index += QByteArray::number(id) + ' ' + QByteArray::number(bodies.size()) + ' ';
    bodies += body + '\n';
  }
  const QByteArray entries = "/Type/ObjStm/N " + QByteArray::number(static_cast<qint64>(m_waiting.size())) +
                             "/First " + QByteArray::number(index.size());
  m_waiting.clear();
  putStream(stream, index + bodies, entries);
}

void PdfWriter::putStream(int id, const QByteArray& data, const QByteArray& entries) {
  m_places[static_cast<size_t>(id)] = {m_position, -1};
  // qCompress puts the length before the zlib stream; PDF wants the bare stream.
  const QByteArray packed = qCompress(data, 9).mid(4);
  put(QByteArray::number(id) + " 0 obj\n<</Length " + QByteArray::number(packed.size()) +
      "/Filter/FlateDecode" + entries + ">>stream\n");
  put(packed);
  put(QByteArrayLiteral("\nendstream\nendobj\n"));
}

void PdfWriter::writeStream(int id, const QByteArray& data, const QByteArray& entries) {
  putStream(id, data, entries);
}

int PdfWriter::add(const QByteArray& body) {
  const int id = reserve();
  write(id, body);
  return id;
}

int PdfWriter::addStream(const QByteArray& data, const QByteArray& entries) {
  const int id = reserve();
  writeStream(id, data, entries);
  return id;
}

void PdfWriter::finish(int catalog, int info) {
  flushObjects();
  const int own = reserve();
  const qint64 start = m_position;
  const QByteArray digest = m_digest.result().toHex();
  QByteArray table;
  for (size_t i = 0; i < m_places.size(); ++i) {
    const Place& place = m_places[i];
    if (i == 0) {
      appendNumber(table, 0, 1);
      appendNumber(table, 0, 8);
      appendNumber(table, 65535, 2);
    } else {
      const bool inStream = place.index >= 0;
      appendNumber(table, inStream ? 2 : 1, 1);
      appendNumber(table, static_cast<quint64>(static_cast<int>(i) == own ? start : place.offset), 8);
      appendNumber(table, inStream ? static_cast<quint64>(place.index) : 0, 2);
    }
  }
  putStream(own, table,
            "/Type/XRef/W[1 8 2]/Size " + QByteArray::number(static_cast<qint64>(m_places.size())) +
                "/Root " + pdfReference(catalog) + "/Info " + pdfReference(info) + "/ID[<" + digest + "><" +
                digest + ">]");
  put("startxref\n" + QByteArray::number(start) + "\n%%EOF\n");
}

QByteArray pdfReference(int id) {
  return QByteArray::number(id) + QByteArrayLiteral(" 0 R");
}

QByteArray pdfNumber(double value) {
  if (!std::isfinite(value)) return QByteArrayLiteral("0");
  const qint64 thousandths = std::llround(value * 1000);
  const qint64 size = std::abs(thousandths);
  QByteArray text = QByteArray::number(size / 1000);
  if (const qint64 rest = size % 1000; rest != 0) {
    QByteArray digits = QByteArray::number(rest).rightJustified(3, '0');
    while (digits.endsWith('0')) digits.chop(1);
    text += '.' + digits;
  }
  return thousandths < 0 ? QByteArray('-' + text) : text;
}

QByteArray pdfLiteral(const QByteArray& bytes) {
  QByteArray text;
  text.reserve(bytes.size() + 8);
  text += '(';
  for (const char byte : bytes) {
    if (byte == '(' || byte == ')' || byte == '\\') text += '\\';
    // A bare carriage return would be read as a line feed.
    if (byte == '\r') {
      text += "\\r";
      continue;
    }
    text += byte;
  }
  text += ')';
  return text;
}

QByteArray utf16Hex(QStringView text) {
  static constexpr char kDigits[] = "0123456789ABCDEF";
  QByteArray hex;
  hex.reserve(text.size() * 4);
  for (const QChar unit : text) {
    const ushort value = unit.unicode();
    for (int shift = 12; shift >= 0; shift -= 4) hex += kDigits[(value >> shift) & 0xF];
  }
  return hex;
}

QByteArray pdfText(QStringView text) {
  bool plain = true;
  for (const QChar unit : text) plain = plain && unit.unicode() >= 0x20 && unit.unicode() < 0x7F;
  if (plain) return pdfLiteral(text.toLatin1());
  return QByteArrayLiteral("<FEFF") + utf16Hex(text) + '>';
}

QByteArray pdfDate(const QDateTime& moment) {
  const QDateTime utc = moment.toUTC();
  return QByteArrayLiteral("(D:") + utc.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() +
         QByteArrayLiteral("Z)");
}

}  // namespace jiheng
