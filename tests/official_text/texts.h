#pragma once

#include "app/catalogue/catalogue.h"
#include "app/official_text/announcement_reader.h"
#include "app/official_text/document_reader.h"

namespace jiheng::test {

/// The catalogue inside the program; loaded once.
const Catalogue& bundled();

/// Pasted text as a document, one block for each line.
SourceDocument pasted(const QString& text);

/// A document whose blocks are the given table rows.
SourceDocument tableOf(const std::vector<QStringList>& rows);

/// Reads a pasted text; a text that cannot be read fails the test.
ReadAnnouncement readText(const QString& text, const QString& instrumentId = {});
ReadAnnouncement readTable(const std::vector<QStringList>& rows, const QString& instrumentId = {});

/// "amend 056101X 信息处理技术 17=语音合成技术 +18=… -3 name number part" for comparing in one line.
QString shown(const Operation& operation);
QStringList shown(const ReadAnnouncement& announcement);
/// The findings in English.
QStringList findings(const ReadAnnouncement& announcement);
QStringList remarks(const ReadOperation& operation);
QStringList unread(const ReadAnnouncement& announcement);

}  // namespace jiheng::test
