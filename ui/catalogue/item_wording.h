#pragma once

#include "app/catalogue/item.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/semantics.h"
#include "ui/widgets/theme.h"

namespace jiheng::ui {

/// How sure an item is as a whole, worst first: what the list shows in one word.
enum class ItemConfirmation { Suspended, UnconfirmedAndUnverified, Unconfirmed, Unverified, Published, Official };

/// The worst of what is known of its standing, its name and its number.
ItemConfirmation confirmationOf(const Item& item);
QString confirmationWord(ItemConfirmation confirmation);
/// The same as one sentence, for the tool tip and for screen readers.
QString confirmationSentence(ItemConfirmation confirmation);
Semantic semanticOf(ItemConfirmation confirmation);

/// The number, or that it is not known. Never empty.
QString numberWord(const Item& item);
/// The same with the number that it had in an earlier edition, where that helps to find it.
QString numberSentence(const Item& item);
/// How many control points are bundled, and whether these are all: "4, not all", "not bundled".
QString pointsWord(const Item& item);
QString pointsSentence(const Item& item);

/// The language in which a name stands that is shown once: the content language, or with both that of the interface.
Language leadingLanguage(ContentLanguage content);
/// A sector's name in the language that leads; says so where it is not known.
QString sectorWord(const Bilingual& sector, ContentLanguage content);

}  // namespace jiheng::ui
