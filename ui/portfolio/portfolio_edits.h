#pragma once

#include "app/portfolio/portfolio_batch.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

/// Everything that the page changes, each as one step that Ctrl+Z takes back. Errors are those of the service; the caller
/// shows them where they belong.
class PortfolioEdits {
 public:
  explicit PortfolioEdits(UiContext& context) : m_context(context) {}

  /// Returns the key of the new record. It may be linked to one of the other kind in the same step.
  Result<ProductId> create(const Product& product, const TechnologyId& technology = {});
  Result<TechnologyId> create(const Technology& technology, const ProductId& product = {});
  /// Nothing is put on the undo stack where nothing differs.
  Status change(const Product& before, const Product& after);
  Status change(const Technology& before, const Technology& after);
  Status remove(const Product& product);
  Status remove(const Technology& technology);
  Status link(const Product& product, const Technology& technology);
  Status unlink(const Product& product, const Technology& technology);

  /// Judges: a new tag where its id is empty, an old one anew otherwise. `place` names it for the undo menu.
  Result<TagId> judge(const Tag& tag, const Text& place);
  Status remove(const Tag& tag, const Text& place);

  /// Many records as one step.
  Status apply(const PortfolioBatch& batch, const AuditEvent& heading, const Text& title);

 private:
  UiContext& m_context;
};

}  // namespace jiheng::ui
