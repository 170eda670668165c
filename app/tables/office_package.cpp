#include "app/tables/office_package.h"

#include <quazip.h>
#include <quazipfile.h>

#include <QBuffer>
#include <QDir>
#include <QSet>

#include "app/tables/file_errors.h"

namespace jiheng::documents {

namespace {

Error bomb(const QString& detail) {
  return unreadable(
      ErrorCode::Refused,
      phrase("Tables", "The file unpacks to far more than a document holds. It may be made to overload the program."),
      phrase("Tables", "Do not use this file. Ask its sender for another copy, or copy the text and paste it."), detail);
}

Error noOfficeDocument() {
  return unreadable(
      ErrorCode::WrongFile, phrase("Tables", "The file is a zip archive, but neither a Word document nor an Excel workbook."),
      phrase("Tables", "Unpack the archive and choose the document in it; save documents of other programs as DOCX."));
}

/// Hands on what an entry unpacks to, up to the number of bytes that the whole package still may have.
class CountedEntry : public QIODevice {
 public:
  CountedEntry(QuaZipFile& entry, qint64& left) : m_entry(entry), m_left(left) { open(QIODevice::ReadOnly); }
  bool isSequential() const override { return true; }
  bool isExhausted() const { return m_exhausted; }
  bool isBroken() const { return m_broken; }

 protected:
  qint64 readData(char* data, qint64 size) override {
    if (m_exhausted || m_broken) return -1;
    const qint64 got = m_entry.read(data, size);
    if (got < 0) {
      m_broken = true;
      return -1;
    }
    m_left -= got;
    if (m_left < 0) {
      m_exhausted = true;
      return -1;
    }
    return got;
  }
  qint64 writeData(const char*, qint64) override { return -1; }

 private:
  QuaZipFile& m_entry;
  qint64& m_left;
  bool m_exhausted = false;
  bool m_broken = false;
};

}  // namespace

struct DocumentPackage::Zip {
  QBuffer bytes;  // outlives the archive that reads it
  QuaZip archive;
  QSet<QString> names;
  PackageLimits limits;
  qint64 left = 0;
};

DocumentPackage::DocumentPackage(std::unique_ptr<Zip> zip) : m_zip(std::move(zip)) {}
DocumentPackage::~DocumentPackage() = default;
DocumentPackage::DocumentPackage(DocumentPackage&&) noexcept = default;

Result<DocumentPackage> DocumentPackage::open(const QString& path, const PackageLimits& limits) {
  auto zip = std::make_unique<Zip>();
  zip->limits = limits;
  zip->archive.setZipName(path);
  return opened(std::move(zip));
}

Result<DocumentPackage> DocumentPackage::open(const QByteArray& bytes, const PackageLimits& limits) {
  auto zip = std::make_unique<Zip>();
  zip->limits = limits;
  zip->bytes.setData(bytes);
  zip->archive.setIoDevice(&zip->bytes);
  return opened(std::move(zip));
}

Result<DocumentPackage> DocumentPackage::opened(std::unique_ptr<Zip> zip) {
  DocumentPackage package(std::move(zip));
  QuaZip& archive = package.m_zip->archive;
  package.m_zip->left = package.m_zip->limits.unpackedBytes;
  // The whole directory stands at the end of a zip, so one that is cut off does not open.
  if (!archive.open(QuaZip::mdUnzip)) return fail(damaged(QStringLiteral("zip error %1").arg(archive.getZipError())));
  if (archive.getEntriesCount() > package.m_zip->limits.entries) return fail(bomb(QStringLiteral("too many entries")));
  const QStringList names = archive.getFileNameList();
  if (archive.getZipError() != UNZ_OK) return fail(damaged(QStringLiteral("zip error %1").arg(archive.getZipError())));
  package.m_zip->names = QSet<QString>(names.begin(), names.end());
  JIHENG_TRY(package.findMainPart());
  return package;
}

bool DocumentPackage::has(const QString& part) const { return m_zip->names.contains(part); }

Status DocumentPackage::readPart(const QString& part, const std::function<Status(QXmlStreamReader&)>& read) {
  if (!has(part)) return fail(damaged(QString(QStringLiteral("missing part ") + part)));
  if (!m_zip->archive.setCurrentFile(part)) return fail(damaged(QString(QStringLiteral("unreadable part ") + part)));
  QuaZipFile file(&m_zip->archive);
  if (!file.open(QIODevice::ReadOnly)) return fail(damaged(QString(QStringLiteral("unreadable part ") + part)));
  CountedEntry entry(file, m_zip->left);
  QXmlStreamReader xml(&entry);
  bool definesEntities = false;
  while (!xml.atEnd() && !definesEntities) {
    const auto token = xml.readNext();
    definesEntities = token == QXmlStreamReader::DTD;
    if (token == QXmlStreamReader::StartElement) break;
  }
  if (definesEntities) return fail(bomb(QString(QStringLiteral("document type definition in ") + part)));
  Status status = xml.isStartElement() ? read(xml) : Status();
  if (entry.isExhausted()) return fail(bomb(QString(QStringLiteral("unpacked size of ") + part)));
  if (!status) return status;
  // What `read` left is still checked: well-formed to the end, and the zip's check sum over all of it.
  while (!xml.atEnd()) xml.readNext();
  if (entry.isExhausted()) return fail(bomb(QString(QStringLiteral("unpacked size of ") + part)));
  if (xml.hasError() || entry.isBroken()) {
    return fail(damaged(QStringLiteral("%1, line %2: %3").arg(part).arg(xml.lineNumber()).arg(xml.errorString())));
  }
  file.close();
  if (file.getZipError() != UNZ_OK) return fail(damaged(QString(QStringLiteral("check sum of ") + part)));
  return {};
}

Result<std::vector<PackageRelation>> DocumentPackage::relations(const QString& part) {
  std::vector<PackageRelation> found;
  const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
  const QString folder = slash < 0 ? QString() : part.left(slash);
  const QString file = slash < 0 ? part : part.mid(slash + 1);
  const QString name = QString((folder.isEmpty() ? QString() : QString(folder + QLatin1Char('/'))) + QStringLiteral("_rels/") + file +
                               QStringLiteral(".rels"));
  if (!has(name)) return found;
  JIHENG_TRY(readPart(name, [&](QXmlStreamReader& xml) -> Status {
    while (xml.readNextStartElement()) {
      PackageRelation relation;
      relation.id = attribute(xml, QLatin1String("Id"));
      relation.kind = attribute(xml, QLatin1String("Type")).section(QLatin1Char('/'), -1);
      const QString target = attribute(xml, QLatin1String("Target"));
      const bool outside = attribute(xml, QLatin1String("TargetMode")) == QLatin1String("External");
      relation.target = target.startsWith(QLatin1Char('/')) ? target.mid(1)
                                                            : QDir::cleanPath(QString(folder + QLatin1Char('/') + target));
      if (relation.target.startsWith(QLatin1Char('/'))) relation.target.remove(0, 1);
      if (!outside) found.push_back(std::move(relation));
      xml.skipCurrentElement();
    }
    return {};
  }));
  return found;
}

Status DocumentPackage::findMainPart() {
  JIHENG_ASSIGN(const std::vector<PackageRelation> tops, relations(QString()));
  for (const PackageRelation& top : tops) {
    if (top.kind == QLatin1String("officeDocument")) m_mainPart = top.target;
  }
  if (m_mainPart.isEmpty() || !m_mainPart.endsWith(QStringLiteral(".xml"))) return fail(noOfficeDocument());
  JIHENG_TRY(readPart(m_mainPart, [this](QXmlStreamReader& xml) -> Status {
    m_rootElement = xml.name().toString();
    return {};
  }));
  if (m_rootElement != QLatin1String("document") && m_rootElement != QLatin1String("workbook")) return fail(noOfficeDocument());
  // The part is read again as a whole; this look at it must not count twice.
  m_zip->left = m_zip->limits.unpackedBytes;
  return {};
}

QString attribute(const QXmlStreamReader& xml, QLatin1String name) {
  const QXmlStreamAttributes attributes = xml.attributes();
  for (const QXmlStreamAttribute& one : attributes) {
    if (one.name() == name) return one.value().toString();
  }
  return {};
}

}  // namespace jiheng::documents
