#pragma once

#include <QString>
#include <QXmlStreamReader>
#include <functional>
#include <memory>
#include <vector>

#include "app/foundation/result.h"

namespace jiheng::documents {

/// A relation from one part of a package to another: header, sheet, picture.
struct PackageRelation {
  QString id;
  QString kind;    ///< the last word of its type: "officeDocument", "header", "worksheet"
  QString target;  ///< full name of the part
};

/// How much a package may hold, so that a small file cannot fill the memory.
struct PackageLimits {
  qint64 unpackedBytes = 64LL << 20;  ///< of all parts that are read, together
  int entries = 10000;
};

/// The zip of a DOCX or XLSX, read so that it cannot fill the memory: entries and unpacked bytes are counted as they come.
class DocumentPackage {
 public:
  /// Opens a package. The error: the zip is cut off or damaged, has too many entries, or is no document of Office.
  static Result<DocumentPackage> open(const QString& path, const PackageLimits& limits = {});
  /// The same of bytes in memory.
  static Result<DocumentPackage> open(const QByteArray& bytes, const PackageLimits& limits = {});
  ~DocumentPackage();
  DocumentPackage(DocumentPackage&&) noexcept;

  /// Full name of the part that holds the document itself: "word/document.xml".
  const QString& mainPart() const { return m_mainPart; }
  /// The name of that part's outermost element: "document" for Word, "workbook" for Excel.
  const QString& rootElement() const { return m_rootElement; }
  bool has(const QString& part) const;
  /// Reads a part as XML, from its outermost element. The error: of `read`, or the part is damaged, unpacks to more than the
  /// limit, or defines entities, which no program writes into such a file.
  Status readPart(const QString& part, const std::function<Status(QXmlStreamReader&)>& read);
  /// Where the relations of a part lead; empty where it has none.
  Result<std::vector<PackageRelation>> relations(const QString& part);

 private:
  struct Zip;
  explicit DocumentPackage(std::unique_ptr<Zip> zip);
  static Result<DocumentPackage> opened(std::unique_ptr<Zip> zip);
  Status findMainPart();
  std::unique_ptr<Zip> m_zip;
  QString m_mainPart;
  QString m_rootElement;
};

/// The value of an attribute by its name without prefix; empty where it is not there.
QString attribute(const QXmlStreamReader& xml, QLatin1String name);

}  // namespace jiheng::documents
