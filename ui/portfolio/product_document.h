#pragma once

#include "ui/portfolio/record_document.h"

namespace jiheng::ui {

class LinkedRecords;

/// A product as a document: its names and the technologies that it rests on, with their verdicts.
class ProductDocument : public RecordDocument {
  Q_OBJECT
 public:
  ProductDocument(UiContext& context, RecordModel& products, RecordModel& technologies, QWidget* parent = nullptr);
  /// Shows the state as stored; what is being typed stays while it is the same product.
  void show(const ProductSummary& summary, std::vector<RecordRow> technologies, const Text& badge, Semantic meaning);
  /// An empty sheet: the product is made as soon as it has a name, and rests on the technology if one is given.
  void startNew(const TechnologyId& technology);
  /// Empty, without a step towards a record: for another workspace.
  void startBlank();
  bool isNew() const { return m_product.id.isEmpty(); }
  const Product& product() const { return m_product; }
  LinkedRecords& technologies() const { return *m_technologies; }
  bool settle() override;
  void retranslate() override;
  void setContentLanguage(ContentLanguage language);

 signals:
  void created(const QString& id);
  void technologyOpened(const QString& id);
  void newTechnologyWanted(const jiheng::ProductId& product);

 private:
  using Setter = void (*)(Product& product, const QString& text);
  void connectField(RecordField* field, Setter set);
  Status store(RecordField* field, Setter set, const QString& text);
  Status createNow(const RecordField* field);
  Product typed() const;
  void fill(bool discard);
  void linkTechnology(const QString& id, bool link);
  Product m_product;
  TechnologyId m_forTechnology;
  LinkedRecords* m_technologies;
};

}  // namespace jiheng::ui
