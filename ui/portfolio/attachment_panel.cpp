#include "ui/portfolio/attachment_panel.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QImageReader>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <array>

#include "app/foundation/formats.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

namespace {

enum Column { File, PageNote, With, Size, Moment, Hash };
constexpr int kTextPreview = 64 * 1024;

/// What opens in a viewer and is not run. Everything else is saved by the user, who then decides.
bool opensInAViewer(const QString& fileName) {
  static const QSet<QString> suffixes{
      QStringLiteral("pdf"),  QStringLiteral("txt"),  QStringLiteral("csv"),  QStringLiteral("png"),
      QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("gif"),  QStringLiteral("bmp"),
      QStringLiteral("tif"),  QStringLiteral("tiff"), QStringLiteral("docx"), QStringLiteral("xlsx"),
      QStringLiteral("pptx"), QStringLiteral("odt"),  QStringLiteral("ods"),  QStringLiteral("ofd")};
  return suffixes.contains(QFileInfo(fileName).suffix().toLower());
}

Error closedError() {
  Error error;
  error.code = ErrorCode::NotFound;
  error.happened = phrase("UiPortfolio", "No workspace is open.");
  return error;
}

/// A step on the service that is open when the step is taken.
std::function<Status()> step(UiContext& context, std::function<Status(AttachmentService&)> work) {
  return [&context, work = std::move(work)]() -> Status {
    AttachmentService* service = context.workbench.attachments();
    return service ? work(*service) : Status(fail(closedError()));
  };
}

}  // namespace

AttachmentPanel::AttachmentPanel(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Strong, this)),
      m_none(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_list(new QTreeWidget(this)),
      m_add(new QToolButton(this)),
      m_open(new QToolButton(this)),
      m_save(new QToolButton(this)),
      m_copyHash(new QToolButton(this)),
      m_remove(new QToolButton(this)),
      m_image(new QLabel(this)),
      m_text(new QPlainTextEdit(this)),
      m_noPreview(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)) {
  const Theme& theme = context.theme;
  m_list->setObjectName(QStringLiteral("attachments"));
  m_list->setRootIsDecorated(false);
  m_list->setColumnCount(Hash + 1);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setTabKeyNavigation(false);
  m_none->setWordWrap(true);
  m_noPreview->setWordWrap(true);
  m_text->setReadOnly(true);
  m_text->setObjectName(QStringLiteral("attachmentText"));
  m_text->setFixedHeight(theme.unit(40));
  m_image->setObjectName(QStringLiteral("attachmentImage"));
  const std::array<std::pair<QToolButton*, const char*>, 5> buttons{
      {{m_add, "attachment"}, {m_open, "external"}, {m_save, "export"}, {m_copyHash, "copy"}, {m_remove, "trash"}}};
  auto* tools = new QHBoxLayout;
  tools->setSpacing(theme.unit());
  for (const auto& [button, icon] : buttons) {
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(svgIcon(QLatin1String(icon)));
    tools->addWidget(button);
  }
  m_add->setObjectName(QStringLiteral("attach"));
  m_remove->setObjectName(QStringLiteral("removeAttachment"));
  tools->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme.unit());
  column->addWidget(m_title);
  column->addWidget(m_none);
  column->addWidget(m_list);
  column->addLayout(tools);
  column->addWidget(m_image, 0, Qt::AlignLeft);
  column->addWidget(m_text);
  column->addWidget(m_noPreview);
  connect(m_add, &QToolButton::clicked, this, [this] { chooseFile(); });
  connect(m_open, &QToolButton::clicked, this, &AttachmentPanel::openExternally);
  connect(m_save, &QToolButton::clicked, this, &AttachmentPanel::saveAs);
  connect(m_remove, &QToolButton::clicked, this, &AttachmentPanel::remove);
  connect(m_copyHash, &QToolButton::clicked, this, [this] {
    if (QTreeWidgetItem* item = m_list->currentItem()) QApplication::clipboard()->setText(item->toolTip(Hash));
  });
  connect(m_list, &QTreeWidget::currentItemChanged, this, [this] { showPreview(); });
  connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { m_list->editItem(item, PageNote); });
  connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item, int at) {
    if (at == PageNote) m_list->editItem(item, PageNote);
  });
  connect(m_list, &QTreeWidget::itemChanged, this, &AttachmentPanel::noteTyped);
  retranslate();
}

void AttachmentPanel::show(const TechnologyId& technology, const QList<std::pair<TagId, QString>>& tags) {
  m_technology = technology;
  m_tags = tags;
  if (AttachmentService* service = m_context.workbench.attachments())
    connect(service, &AttachmentService::changed, this, &AttachmentPanel::refresh, Qt::UniqueConnection);
  refresh();
}

void AttachmentPanel::refresh() {
  AttachmentService* service = m_context.workbench.attachments();
  if (!service || m_technology.isEmpty()) return;
  QList<std::pair<Attachment, QString>> all;
  auto own = service->list(QStringLiteral("technology"), m_technology.value());
  if (!own) return m_context.messages.problem(own.error());
  for (const Attachment& each : *own) all.append({each, tr("the technology")});
  m_tagCounts.clear();
  for (const auto& [tag, words] : m_tags) {
    const auto more = service->list(QStringLiteral("tag"), tag.value());
    if (!more) return m_context.messages.problem(more.error());
    m_tagCounts.insert(tag.value(), static_cast<int>(more->size()));
    for (const Attachment& each : *more) all.append({each, words});
  }
  const QString chosen = current().value();
  m_filling = true;
  m_list->clear();
  const Language language = shownLanguage();
  for (const auto& [each, with] : all) {
    const QString size = QLocale::c().formattedDataSize(each.size, 1, QLocale::DataSizeTraditionalFormat);
    auto* row = new QTreeWidgetItem(m_list, {each.fileName, each.pageNote, with, size, formatDateTime(each.at, language),
                                             each.sha256.left(12)});
    row->setFlags(row->flags() | Qt::ItemIsEditable);
    row->setData(File, Qt::UserRole, each.id.value());
    row->setToolTip(File, each.fileName);
    row->setToolTip(With, with);
    row->setToolTip(Moment, each.author);
    row->setToolTip(Hash, each.sha256);
    if (each.id.value() == chosen) m_list->setCurrentItem(row);
  }
  m_filling = false;
  const bool any = !all.isEmpty();
  m_list->setVisible(any);
  m_none->setVisible(!any);
  for (QToolButton* button : {m_open, m_save, m_copyHash, m_remove}) button->setVisible(any);
  if (any) {
    m_list->setFixedHeight(m_list->header()->sizeHint().height() +
                           m_list->sizeHintForRow(0) * static_cast<int>(qMin<qsizetype>(all.size(), 8)) +
                           m_context.theme.unit(4));
    for (const int column : {File, Size, Moment, Hash}) m_list->resizeColumnToContents(column);
  }
  showPreview();
  emit counted();
}

AttachmentId AttachmentPanel::current() const {
  const QTreeWidgetItem* item = m_list->currentItem();
  return item ? AttachmentId(item->data(File, Qt::UserRole).toString()) : AttachmentId();
}

void AttachmentPanel::chooseFile(const TagId& tag) {
  if (!m_context.files) return;
  const QPointer<AttachmentPanel> alive(this);
  m_context.files->openFile(this, {tr("Attach a file"), tr("All files (*)"), {}, {}, true}, [alive, tag](const QString& path) {
    if (alive) alive->addFiles({path}, tag);
  });
}

void AttachmentPanel::addFiles(const QStringList& paths, const TagId& tag) {
  if (!m_context.workbench.workspace() || m_technology.isEmpty()) return;
  const QString workspace = m_context.workbench.workspace()->id();
  for (const QString& path : paths) {
    Attachment attachment;
    attachment.subjectKind = tag.isEmpty() ? QStringLiteral("technology") : QStringLiteral("tag");
    attachment.subjectId = tag.isEmpty() ? m_technology.value() : tag.value();
    attachment.fileName = QFileInfo(path).fileName();
    Job* job = m_context.jobs.create(phrase("UiPortfolio", "Attaching %1").arg(attachment.fileName));
    UiContext& context = m_context;
    job->start<QByteArray>([path](JobProgress& progress) { return readAttachmentFile(path, &progress); },
                           [&context, workspace, attachment](Result<QByteArray> read) {
      if (!read) {
        if (read.error().code != ErrorCode::Cancelled) context.messages.problem(read.error());
        return;
      }
      // Another workspace may have been opened while the file was read.
      if (!context.workbench.workspace() || context.workbench.workspace()->id() != workspace) return;
      const auto key = std::make_shared<AttachmentId>();
      const auto bytes = std::make_shared<QByteArray>(std::move(*read));
      const Status status = perform(
          context, phrase("UiPortfolio", "Attach %1").arg(attachment.fileName),
          step(context,
               [key, bytes, attachment](AttachmentService& service) -> Status {
                 if (!key->isEmpty()) return service.restore(*key);
                 JIHENG_ASSIGN(const Attachment added, service.add(attachment, *bytes));
                 *key = added.id;
                 bytes->clear();
                 return {};
               }),
          step(context, [key](AttachmentService& service) { return service.remove(*key); }));
      if (!status.has_value()) context.messages.problem(status.error());
    });
  }
}

void AttachmentPanel::noteTyped(QTreeWidgetItem* item, int column) {
  if (m_filling || column != PageNote) return;
  AttachmentService* service = m_context.workbench.attachments();
  const AttachmentId id(item->data(File, Qt::UserRole).toString());
  const auto before = service ? service->attachment(id) : Result<Attachment>(fail(closedError()));
  if (!before) return m_context.messages.problem(before.error());
  const auto put = [id, note = before->note](const QString& page) {
    return [id, note, page](AttachmentService& open) -> Status {
      JIHENG_TRY(open.changeNotes(id, page, note));
      return {};
    };
  };
  if (item->text(PageNote).trimmed() == before->pageNote) return;
  const Status status = perform(m_context, phrase("UiPortfolio", "Page note of %1").arg(before->fileName),
                                step(m_context, put(item->text(PageNote))), step(m_context, put(before->pageNote)));
  if (!status.has_value()) m_context.messages.problem(status.error());
}

void AttachmentPanel::remove() {
  const AttachmentId id = current();
  if (id.isEmpty()) return;
  const Text title = phrase("UiPortfolio", "Remove the attachment %1").arg(m_list->currentItem()->text(File));
  const Status status =
      perform(m_context, title, step(m_context, [id](AttachmentService& service) { return service.remove(id); }),
              step(m_context, [id](AttachmentService& service) { return service.restore(id); }));
  if (!status.has_value()) m_context.messages.problem(status.error());
}

void AttachmentPanel::saveAs() {
  const AttachmentId id = current();
  if (id.isEmpty() || !m_context.files) return;
  UiContext& context = m_context;
  m_context.files->saveFile(this,
                            {tr("Save the attachment as"), tr("All files (*)"), {},
                             safeFileName(m_list->currentItem()->text(File)), true},
                            [&context, id](const QString& path) {
                              const Status status =
                                  step(context, [&](AttachmentService& service) { return service.saveAs(id, path); })();
                              if (!status.has_value()) return context.messages.problem(status.error());
                              context.messages.done(phrase("UiPortfolio", "The attachment was saved."));
                            });
}

void AttachmentPanel::openExternally() {
  const AttachmentId id = current();
  if (id.isEmpty()) return;
  const QString name = safeFileName(m_list->currentItem()->text(File));
  if (!opensInAViewer(name))
    return m_context.messages.notice(
        phrase("UiPortfolio", "Files of this kind could run something. Save the file, and open it where you trust it."));
  if (!m_copies) m_copies = std::make_unique<QTemporaryDir>();
  // A folder for each, so that two files of one name do not meet.
  const QString folder = m_copies->filePath(id.value());
  const QString path = QDir(folder).filePath(name);
  const Status saved = QDir().mkpath(folder)
                           ? step(m_context, [&](AttachmentService& service) { return service.saveAs(id, path); })()
                           : Status(fail(closedError()));
  if (!saved.has_value()) return m_context.messages.problem(saved.error());
  QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void AttachmentPanel::showPreview() {
  m_image->hide();
  m_text->hide();
  m_noPreview->hide();
  const AttachmentId id = current();
  AttachmentService* service = m_context.workbench.attachments();
  const bool chosen = !id.isEmpty() && service;
  for (QToolButton* button : {m_open, m_save, m_copyHash, m_remove}) button->setEnabled(chosen);
  if (!chosen || m_filling) return;
  const auto attachment = service->attachment(id);
  if (!attachment) return;
  const bool image = attachment->mediaType == QLatin1String("image/png") || attachment->mediaType == QLatin1String("image/jpeg");
  const bool text = attachment->mediaType.startsWith(QLatin1String("text/"));
  if (!image && !text) {
    m_noPreview->setText(tr("No preview for this kind of file. It opens in its own program."));
    m_noPreview->show();
    return;
  }
  auto bytes = service->bytes(id);
  if (!bytes) {
    m_noPreview->setText(bytes.error().in(shownLanguage()));
    m_noPreview->show();
    return;
  }
  if (text) {
    m_text->setPlainText(QString::fromUtf8(bytes->left(kTextPreview)));
    m_text->show();
    return;
  }
  QBuffer buffer(&*bytes);
  QImageReader reader(&buffer, attachment->mediaType == QLatin1String("image/png") ? "png" : "jpeg");
  const QSize bound(m_context.theme.unit(120), m_context.theme.unit(70));
  if (reader.size().isValid()) reader.setScaledSize(reader.size().scaled(bound, Qt::KeepAspectRatio).boundedTo(reader.size()));
  const QImage picture = reader.read();
  if (picture.isNull()) {
    m_noPreview->setText(tr("The picture cannot be shown; it may be damaged."));
    m_noPreview->show();
    return;
  }
  m_image->setPixmap(QPixmap::fromImage(picture));
  m_image->show();
}

void AttachmentPanel::retranslate() {
  m_title->setText(tr("Attachments"));
  m_none->setText(tr("No file yet. Drop test reports, drawings or patents onto the page as evidence."));
  m_add->setText(tr("Attach a file…"));
  m_open->setText(tr("Open"));
  m_open->setToolTip(tr("Open a copy in its own program"));
  m_save->setText(tr("Save as…"));
  m_copyHash->setText(tr("Copy SHA-256"));
  m_remove->setText(tr("Remove"));
  m_list->setHeaderLabels({tr("File"), tr("Page note"), tr("With"), tr("Size"), tr("Attached"), tr("SHA-256")});
  m_list->setAccessibleName(tr("Attachments"));
  m_text->setAccessibleName(tr("Preview of the attachment"));
  m_image->setAccessibleName(tr("Preview of the attachment"));
  refresh();
}

}  // namespace jiheng::ui
