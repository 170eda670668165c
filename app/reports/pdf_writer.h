#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QDateTime>
#include <QIODevice>
#include <QStringView>
#include <vector>

namespace jiheng {

/// Lowest layer of the PDF engine: numbered objects, written to a device one after the other, with the table
/// that finds them. Finished objects leave memory at once, so that a long report costs no more of it than a
/// short one.
///
/// The same calls give the same bytes: nothing here asks the clock, and the file's identifier is a digest of
/// what was written.
class PdfWriter {
public:
  /// Writes the file's head. The device must be open for writing and stay so.
  explicit PdfWriter(QIODevice& device);

  /// A number for an object that is referred to before it is written.
  int reserve();
  /// Writes an object under a reserved number. Objects are gathered and compressed together.
  void write(int id, const QByteArray& body);
  /// Writes a stream under a reserved number, compressed. `entries` are further entries of its dictionary.
  void writeStream(int id, const QByteArray& data, const QByteArray& entries = {});
  int add(const QByteArray& body);
  int addStream(const QByteArray& data, const QByteArray& entries = {});

  /// Writes the cross-reference stream, which is the trailer too. Every reserved number must have been
  /// written.
  void finish(int catalog, int info);
  /// True when the device took every byte so far.
  bool isGood() const { return m_good; }

private:
  void put(const QByteArray& bytes);
  void putStream(int id, const QByteArray& data, const QByteArray& entries);
  void flushObjects();
  QIODevice& m_device;
  /// Where an object lies: in the file, or in a stream of objects as one of several.
  struct Place {
    qint64 offset = 0;  // in the file, or the number of the stream that holds it
    int index = -1;     // in that stream; -1 for an object of its own
  };
  std::vector<Place> m_places;  // by object number; the first one is not used
  std::vector<std::pair<int, QByteArray>> m_waiting;
  qint64 m_position = 0;
  bool m_good = true;
  QCryptographicHash m_digest{QCryptographicHash::Md5};
};

/// "12 0 R"
QByteArray pdfReference(int id);
/// A number with at most three decimals and no exponent.
QByteArray pdfNumber(double value);
/// A text string: plain where it is ASCII, else UTF-16 with its mark.
QByteArray pdfText(QStringView text);
/// Bytes between parentheses, with what PDF needs escaped.
QByteArray pdfLiteral(const QByteArray& bytes);
/// UTF-16BE as hexadecimal digits, without brackets.
QByteArray utf16Hex(QStringView text);
/// A date in UTC: "(D:20260131120000Z)".
QByteArray pdfDate(const QDateTime& moment);

}  // namespace jiheng
