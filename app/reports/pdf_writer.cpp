#include "app/reports/pdf_writer.h"

#include <cmath>

namespace jiheng {

PdfWriter::PdfWriter(QIODevice& device) : m_device(device), m_offsets(1, 0) {
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
  m_offsets.push_back(0);
  return static_cast<int>(m_offsets.size()) - 1;
}

void PdfWriter::begin(int id) {
  m_offsets[static_cast<size_t>(id)] = m_position;
  put(QByteArray::number(id) + QByteArrayLiteral(" 0 obj\n"));
}

void PdfWriter::write(int id, const QByteArray& body) {
  begin(id);
  put(body);
  put(QByteArrayLiteral("\nendobj\n"));
}

void PdfWriter::writeStream(int id, const QByteArray& data, const QByteArray& entries) {
  // qCompress puts the length before the zlib stream; PDF wants the bare stream.
  const QByteArray packed = qCompress(data, 6).mid(4);
  begin(id);
  put(QByteArrayLiteral("<</Length ") + QByteArray::number(packed.size()) +
      QByteArrayLiteral("/Filter/FlateDecode") + entries + QByteArrayLiteral(">>\nstream\n"));
  put(packed);
  put(QByteArrayLiteral("\nendstream\nendobj\n"));
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
  const qint64 start = m_position;
  const QByteArray id = m_digest.result().toHex();
  const QByteArray count = QByteArray::number(static_cast<qint64>(m_offsets.size()));
  QByteArray table = QByteArrayLiteral("xref\n0 ") + count + QByteArrayLiteral("\n0000000000 65535 f \n");
  for (size_t i = 1; i < m_offsets.size(); ++i)
    table += QByteArray::number(m_offsets[i]).rightJustified(10, '0') + QByteArrayLiteral(" 00000 n \n");
  put(table);
  put(QByteArrayLiteral("trailer\n<</Size ") + count + QByteArrayLiteral("/Root ") + pdfReference(catalog) +
      QByteArrayLiteral("/Info ") + pdfReference(info) + QByteArrayLiteral("/ID[<") + id +
      QByteArrayLiteral("><") + id + QByteArrayLiteral(">]>>\nstartxref\n") + QByteArray::number(start) +
      QByteArrayLiteral("\n%%EOF\n"));
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
