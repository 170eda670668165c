#pragma once

#include <QUrl>
#include <optional>

#include "ui/changes/change_filter.h"

namespace jiheng::ui {

/// What a link in the summary or in a change leads to.
struct ChangeLink {
  enum class Kind {
    Filter,      ///< shows these rows
    Item,        ///< id: item key, shown in the catalogue; detail: the edition
    Instrument,  ///< id: compares the edition of this instrument with the one before
    Copy,        ///< copies the change as text
    Technology,  ///< id of an own technology
    Impact,      ///< id: the worklist of what this edition touches
    Open         ///< opens a workspace
  };
  Kind kind = Kind::Filter;
  QString id;
  QString detail;
  ChangeFilter filter;

  QUrl url() const;
  static std::optional<ChangeLink> from(const QUrl& url);
  static QUrl to(const ChangeFilter& filter);
};

}  // namespace jiheng::ui
