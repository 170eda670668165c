#include "tests/catalogue/pack.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include "resources/resources.h"

namespace jiheng::test {

const Catalogue& bundledCatalogue() {
  static const Result<Catalogue> catalogue = Catalogue::load(QString::fromLatin1(kBundledData));
  if (!catalogue) qFatal("the bundled catalogue does not load: %s", qPrintable(catalogue.error().in(Language::English)));
  return *catalogue;
}

Pack::Pack() {
  const QDir bundled(QString::fromLatin1(kBundledData) + QStringLiteral("/catalogue"));
  QDir(folder()).mkpath(QStringLiteral("catalogue"));
  for (const QString& name : bundled.entryList({QStringLiteral("*.json")}))
    m_scratch.write(QStringLiteral("catalogue/%1").arg(name), bytesOf(bundled.filePath(name)));
}

QString Pack::file(const QString& instrument) const { return QStringLiteral("catalogue/%1.json").arg(instrument); }

Pack& Pack::replace(const QString& instrument, const QByteArray& from, const QByteArray& to) {
  QByteArray bytes = bytesOf(m_scratch.path(file(instrument)));
  EXPECT_EQ(bytes.count(from), 1) << from.toStdString();
  m_scratch.write(file(instrument), bytes.replace(from, to));
  return *this;
}

QJsonObject Pack::read(const QString& instrument) const {
  return QJsonDocument::fromJson(bytesOf(m_scratch.path(file(instrument)))).object();
}

void Pack::store(const QString& instrument, const QJsonObject& root) {
  m_scratch.write(file(instrument), QJsonDocument(root).toJson());
}

Pack& Pack::change(const QString& instrument, const QString& operation, const std::function<void(QJsonObject&)>& edit) {
  QJsonObject root = read(instrument);
  QJsonArray operations = root[QStringLiteral("operations")].toArray();
  int found = 0;
  for (qsizetype i = 0; i < operations.size(); ++i) {
    QJsonObject object = operations[i].toObject();
    if (object[QStringLiteral("id")].toString() != operation) continue;
    ++found;
    edit(object);
    operations[i] = object;
  }
  EXPECT_EQ(found, 1) << operation.toStdString();
  root[QStringLiteral("operations")] = operations;
  store(instrument, root);
  return *this;
}

Pack& Pack::remove(const QString& instrument, const QString& operation) {
  QJsonObject root = read(instrument);
  QJsonArray kept;
  const QJsonArray operations = root[QStringLiteral("operations")].toArray();
  for (const QJsonValue& value : operations)
    if (value[QStringLiteral("id")].toString() != operation) kept.append(value);
  EXPECT_EQ(kept.size() + 1, operations.size()) << operation.toStdString();
  root[QStringLiteral("operations")] = kept;
  store(instrument, root);
  return *this;
}

Pack& Pack::append(const QString& instrument, const QByteArray& operation) {
  QJsonObject root = read(instrument);
  QJsonArray operations = root[QStringLiteral("operations")].toArray();
  const QJsonObject added = QJsonDocument::fromJson(operation).object();
  EXPECT_FALSE(added.isEmpty()) << operation.toStdString();
  operations.append(added);
  root[QStringLiteral("operations")] = operations;
  store(instrument, root);
  return *this;
}

Pack& Pack::removeFile(const QString& instrument) {
  EXPECT_TRUE(QFile::remove(m_scratch.path(file(instrument))));
  return *this;
}

Pack& Pack::drop(const QString& instrument) {
  QJsonObject manifest = read(QStringLiteral("catalogue"));
  QJsonArray kept;
  const QJsonArray listed = manifest[QStringLiteral("instruments")].toArray();
  for (const QJsonValue& id : listed)
    if (id.toString() != instrument) kept.append(id);
  EXPECT_EQ(kept.size() + 1, listed.size()) << instrument.toStdString();
  manifest[QStringLiteral("instruments")] = kept;
  store(QStringLiteral("catalogue"), manifest);
  return withoutRemarks().removeFile(instrument);
}

Pack& Pack::add(const QString& instrument, const QByteArray& bytes) {
  QJsonObject manifest = read(QStringLiteral("catalogue"));
  QJsonArray listed = manifest[QStringLiteral("instruments")].toArray();
  listed.append(instrument);
  manifest[QStringLiteral("instruments")] = listed;
  store(QStringLiteral("catalogue"), manifest);
  return write(instrument, bytes);
}

Pack& Pack::withoutRemarks() {
  write(QStringLiteral("disagreements"), "{\"disagreements\": []}");
  return write(QStringLiteral("renderings"), "{\"entries\": []}");
}

Pack& Pack::edit(const QString& instrument, const std::function<void(QJsonObject&)>& edit) {
  QJsonObject root = read(instrument);
  edit(root);
  store(instrument, root);
  return *this;
}

Pack& Pack::write(const QString& instrument, const QByteArray& bytes) {
  m_scratch.write(file(instrument), bytes);
  return *this;
}

Result<Catalogue> Pack::load() const { return Catalogue::load(folder()); }

QString Pack::refusal() const {
  const Result<Catalogue> result = load();
  if (result) {
    ADD_FAILURE() << "the pack was accepted";
    return {};
  }
  EXPECT_EQ(result.error().code, ErrorCode::BrokenData);
  return result.error().in(Language::English);
}

}  // namespace jiheng::test
