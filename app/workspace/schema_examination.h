#pragma once

#include <QStringList>

namespace jiheng {

/// Tables of what was examined: screenings, dossiers, conclusions and official wordings.
QStringList examinationStatements();

}  // namespace jiheng
