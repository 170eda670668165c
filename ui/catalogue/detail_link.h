#pragma once

#include <QString>
#include <QUrl>
#include <optional>

namespace jiheng::ui {

/// A link inside the detail pane.
struct DetailLink {
  enum class Kind {
    Item,        ///< id: item key; detail: point key
    Instrument,  ///< id: instrument
    Edition,     ///< id: edition to switch to
    Coverage,
    Cite,        ///< detail: point key; empty for the item
    Tag,         ///< detail: point key; empty for the item
    Technology,  ///< id: technology
    OurTag,      ///< id: a tag of the workspace
    Tags,        ///< where the tags stand in the document
    Within,      ///< id: a place in the document, as its map names it
    Proof,       ///< what is missing, step by step
    Draft,       ///< id: draft to compare with; empty for the list of drafts
    UseTerm,         ///< id: subject of a term; detail: the English to use
    TakeBackTerm,    ///< id: subject of a term
    OwnTerm,         ///< id: subject of a term to be entered
    SetStance,       ///< id: disagreement
    TakeBackStance   ///< id: disagreement
  };
  Kind kind = Kind::Item;
  QString id;
  QString detail;
  bool operator==(const DetailLink&) const = default;

  QUrl url() const;
  /// None for an address that is not one of ours.
  static std::optional<DetailLink> from(const QUrl& url);
};

}  // namespace jiheng::ui
