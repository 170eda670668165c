<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Copy citation</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <source>Tag a technology against this item</source>
        <translation>就此条目标注技术</translation>
    </message>
    <message>
        <source>Next search hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Previous search hit</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Show what is missing from the bundled text</source>
        <translation>查看收录文本缺少的内容</translation>
    </message>
    <message>
        <source>Show all items of the edition</source>
        <translation>显示该版本的全部条目</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>New technology</source>
        <translation>新建技术</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标注</translation>
    </message>
    <message>
        <source>Judge the next candidate</source>
        <translation>判断下一个候选标注</translation>
    </message>
    <message>
        <source>Judge as candidate</source>
        <translation>标为候选</translation>
    </message>
    <message>
        <source>Judge as confirmed</source>
        <translation>标为已确认</translation>
    </message>
    <message>
        <source>Judge as rejected</source>
        <translation>标为已排除</translation>
    </message>
    <message>
        <source>Remove the product or technology</source>
        <translation>删除产品或技术</translation>
    </message>
    <message>
        <source>Save the judgement</source>
        <translation>保存判断</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Next language of the law text</source>
        <translation>切换法律文本语言</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Jiheng, legal notice and licences</source>
        <translation>关于技衡、法律声明与许可</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>在本页搜索</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>外观跟随系统</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>浅色外观</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外观</translation>
    </message>
    <message>
        <source>Law text in Chinese</source>
        <translation>法律文本：中文</translation>
    </message>
    <message>
        <source>Law text in English</source>
        <translation>法律文本：英文</translation>
    </message>
    <message>
        <source>Law text side by side</source>
        <translation>法律文本：中英对照</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>恢复默认字号</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>打开示例工作区</translation>
    </message>
    <message>
        <source>Save a backup copy</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>Close the workspace</source>
        <translation>关闭工作区</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>新建交易</translation>
    </message>
    <message>
        <source>Delete transfer</source>
        <translation>删除交易</translation>
    </message>
    <message>
        <source>Bring the official text…</source>
        <translation>导入官方文本…</translation>
    </message>
    <message>
        <source>Copy citation in Chinese</source>
        <translation>复制中文引文</translation>
    </message>
    <message>
        <source>Copy citation in English</source>
        <translation>复制英文引文</translation>
    </message>
    <message>
        <source>Copy citation in both languages</source>
        <translation>复制中英文引文</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Print the item</source>
        <translation>打印此条目</translation>
    </message>
    <message>
        <source>Print the list of items</source>
        <translation>打印条目列表</translation>
    </message>
    <message>
        <source>Show how far the catalogue is proved</source>
        <translation>查看目录的核验情况</translation>
    </message>
    <message>
        <source>Show disagreeing sources</source>
        <translation>查看来源分歧</translation>
    </message>
    <message>
        <source>Show English renderings and the Chinese</source>
        <translation>查看英文译名与中文的对应</translation>
    </message>
    <message>
        <source>Compare with drafts for comment</source>
        <translation>与征求意见稿比较</translation>
    </message>
    <message>
        <source>Read an official text from a file…</source>
        <translation>从文件读取官方文本…</translation>
    </message>
    <message>
        <source>Read an official text from the clipboard</source>
        <translation>从剪贴板读取官方文本</translation>
    </message>
    <message>
        <source>Take over the ticked operations</source>
        <translation>采纳勾选的修改操作</translation>
    </message>
    <message>
        <source>Show the catalogue as on a date</source>
        <translation>查看某日的目录</translation>
    </message>
    <message>
        <source>Show what the latest instrument changed</source>
        <translation>显示最新法律文件的变化</translation>
    </message>
    <message>
        <source>Show the changed item in the catalogue</source>
        <translation>在目录中显示该条目</translation>
    </message>
    <message>
        <source>Copy the change as text</source>
        <translation>将变化复制为文本</translation>
    </message>
    <message>
        <source>Show differences of form</source>
        <translation>显示形式差异</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>打开清单……</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>粘贴电子表格中的行</translation>
    </message>
    <message>
        <source>Next step of the import</source>
        <translation>导入的下一步</translation>
    </message>
    <message>
        <source>Technologies as a table</source>
        <translation>以表格显示技术</translation>
    </message>
    <message>
        <source>Tag the selected technologies</source>
        <translation>标记所选技术</translation>
    </message>
    <message>
        <source>Fill in a field of the selected technologies</source>
        <translation>填写所选技术的一个字段</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>导出表格……</translation>
    </message>
    <message>
        <source>Next side of the review</source>
        <translation>下一个审查面板</translation>
    </message>
    <message>
        <source>Previous side of the review</source>
        <translation>上一个审查面板</translation>
    </message>
    <message>
        <source>Persons and roles</source>
        <translation>人员与角色</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审查</translation>
    </message>
    <message>
        <source>Approve the review</source>
        <translation>批准审查</translation>
    </message>
    <message>
        <source>Return the review with remarks</source>
        <translation>附意见退回</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>重新筛查</translation>
    </message>
    <message>
        <source>Screen the portfolio</source>
        <translation>筛查全部技术</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>下一个候选</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>上一个候选</translation>
    </message>
    <message>
        <source>Confirm the candidate</source>
        <translation>确认候选</translation>
    </message>
    <message>
        <source>Reject the candidate</source>
        <translation>排除候选</translation>
    </message>
    <message>
        <source>Keep as candidate</source>
        <translation>保留为候选</translation>
    </message>
    <message>
        <source>Save the decision and go to the next candidate</source>
        <translation>保存判定并转到下一个候选</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>导入清单……</translation>
    </message>
    <message>
        <source>Export products and technologies…</source>
        <translation>导出产品和技术……</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>Added the own synonym “%1”.</source>
        <translation>新增自有同义词“%1”。</translation>
    </message>
    <message>
        <source>Changed the own synonym “%1” to “%2”.</source>
        <translation>将自有同义词“%1”改为“%2”。</translation>
    </message>
    <message>
        <source>Changed the note on the own synonym “%1”.</source>
        <translation>修改了自有同义词“%1”的备注。</translation>
    </message>
    <message>
        <source>Removed the own synonym “%1”.</source>
        <translation>移除自有同义词“%1”。</translation>
    </message>
    <message>
        <source>Brought back the own synonym “%1”.</source>
        <translation>恢复自有同义词“%1”。</translation>
    </message>
    <message>
        <source>Saved the search “%1”: %2</source>
        <translation>保存检索“%1”：%2</translation>
    </message>
    <message>
        <source>Changed the saved search “%1”: %2</source>
        <translation>修改已存检索“%1”：%2</translation>
    </message>
    <message>
        <source>Renamed the saved search “%1” to “%2”.</source>
        <translation>将已存检索“%1”改名为“%2”。</translation>
    </message>
    <message>
        <source>Removed the saved search “%1”.</source>
        <translation>移除已存检索“%1”。</translation>
    </message>
    <message>
        <source>Brought back the saved search “%1”.</source>
        <translation>恢复已存检索“%1”。</translation>
    </message>
    <message>
        <source>The term is missing.</source>
        <translation>缺少词语。</translation>
    </message>
    <message>
        <source>The other word for it is missing.</source>
        <translation>缺少另一个词。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same to the search already.</source>
        <translation>对检索而言，“%1”和“%2”本来就相同。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are already own synonyms of this workspace.</source>
        <translation>“%1”和“%2”已是本工作区的自有同义词。</translation>
    </message>
    <message>
        <source>Change that entry instead.</source>
        <translation>请修改已有的那一条。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>There is nothing to search for.</source>
        <translation>没有检索内容。</translation>
    </message>
    <message>
        <source>Another saved search is called “%1”.</source>
        <translation>已有名为“%1”的检索。</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>This entry is not there any more.</source>
        <translation>此条目已不存在。</translation>
    </message>
    <message>
        <source>It may have been removed; undo brings it back.</source>
        <translation>可能已被移除；撤销即可恢复。</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>核对中</translation>
    </message>
    <message>
        <source>authority asked</source>
        <translation>已询问主管部门</translation>
    </message>
    <message>
        <source>decided by the company</source>
        <translation>本公司已定</translation>
    </message>
    <message>
        <source>It is not said which text the term renders.</source>
        <translation>未说明该译名对应的文本。</translation>
    </message>
    <message>
        <source>Enter the English term.</source>
        <translation>请输入英文译名。</translation>
    </message>
    <message>
        <source>To use none of your own, take the choice back.</source>
        <translation>如不用自定译名，可撤回选择。</translation>
    </message>
    <message>
        <source>Chose “%1” as the company's English for “%2”.</source>
        <translation>选定“%1”为“%2”的本公司英文译名。</translation>
    </message>
    <message>
        <source>Took back “%1” as the company's English for “%2”.</source>
        <translation>撤回“%2”的本公司英文译名“%1”。</translation>
    </message>
    <message>
        <source>It is not said which disagreement is meant.</source>
        <translation>未说明所指的来源分歧。</translation>
    </message>
    <message>
        <source>Say in the note which source the company follows and why.</source>
        <translation>请在备注中说明本公司采用哪一来源及理由。</translation>
    </message>
    <message>
        <source>Set the company's state of the disagreeing sources “%1” to: %2.</source>
        <translation>将来源分歧“%1”的本公司状态设为：%2。</translation>
    </message>
    <message>
        <source>Took back the company's state of the disagreeing sources “%1”.</source>
        <translation>撤回来源分歧“%1”的本公司状态。</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Write a number and a unit: 30W for working days, 60C for calendar days, 6M for months, 3Y for years.</source>
        <translation>请填写数字和单位：30W 为工作日，60C 为自然日，6M 为月，3Y 为年。</translation>
    </message>
    <message>
        <source>No period was given.</source>
        <translation>没有填写期限。</translation>
    </message>
    <message>
        <source>“%1” is no period.</source>
        <translation>“%1”不是期限。</translation>
    </message>
    <message>
        <source>The period “%1” has no unit.</source>
        <translation>期限“%1”没有单位。</translation>
    </message>
    <message>
        <source>The unit of the period “%1” is not known.</source>
        <translation>无法识别期限“%1”的单位。</translation>
    </message>
    <message>
        <source>The period “%1” is not longer than nothing.</source>
        <translation>期限“%1”应大于零。</translation>
    </message>
    <message>
        <source>The period “%1” is longer than 100 years.</source>
        <translation>期限“%1”超过100年。</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar days</source>
        <translation>
            <numerusform>%n个自然日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n年</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处无法识别“%1”。</translation>
    </message>
    <message>
        <source>an id of small letters, digits and hyphens was expected.</source>
        <translation>此处应为由小写字母、数字和连字符组成的标识。</translation>
    </message>
    <message>
        <source>true or false was expected.</source>
        <translation>此处应为 true 或者 false。</translation>
    </message>
    <message>
        <source>a number from 1 was expected.</source>
        <translation>此处应为不小于1的数字。</translation>
    </message>
    <message>
        <source>Confirmed by the text of the law</source>
        <translation>已核对法律原文</translation>
    </message>
    <message>
        <source>From a secondary source or an incomplete text</source>
        <translation>来自间接来源或者不完整的文本</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Open in law</source>
        <translation>法律未明确</translation>
    </message>
    <message>
        <source>the id %1 stands here twice.</source>
        <translation>标识 %1 重复出现。</translation>
    </message>
    <message>
        <source>the rows are not in order.</source>
        <translation>各行没有按序号排列。</translation>
    </message>
    <message>
        <source>at least one rule was expected.</source>
        <translation>至少应有一条规则。</translation>
    </message>
    <message>
        <source>a list of dates was expected.</source>
        <translation>此处应为日期列表。</translation>
    </message>
    <message>
        <source>a date such as 2026-01-01 was expected.</source>
        <translation>此处应为日期，例如 2026-01-01。</translation>
    </message>
    <message>
        <source>%1 does not lie in the year %2.</source>
        <translation>%1 不在 %2 年内。</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1 重复出现。</translation>
    </message>
    <message>
        <source>%1 is a day off and a working day at once.</source>
        <translation>%1 同时列为放假日和工作日。</translation>
    </message>
    <message>
        <source>%1 is no weekend day.</source>
        <translation>%1 不是周末。</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>weekend day worked in exchange for a holiday</source>
        <translation>调休上班的周末</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>day off by the State Council notice</source>
        <translation>国务院通知规定的放假日</translation>
    </message>
    <message>
        <source>the year %1 stands here twice.</source>
        <translation>%1 年重复出现。</translation>
    </message>
    <message>
        <source>at least one year was expected.</source>
        <translation>至少应有一个年度。</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>There is no catalogue in the folder %1.</source>
        <translation>文件夹%1中没有目录数据。</translation>
    </message>
    <message>
        <source>No workspace was opened or changed.</source>
        <translation>没有打开或更改任何工作区。</translation>
    </message>
    <message>
        <source>Install the program again, or name another data folder.</source>
        <translation>请重新安装程序，或指定其他数据文件夹。</translation>
    </message>
    <message>
        <source>Editions are: %1; also "current" or a date such as 2025-07-15.</source>
        <translation>可用版本：%1；也可以写current或日期，例如2025-07-15。</translation>
    </message>
    <message>
        <source>No edition of the catalogue that is bundled was in force on %1; the first is in force from %2.</source>
        <translation>%1时，收录的各版本均未生效；最早的版本自%2起生效。</translation>
    </message>
    <message>
        <source>%1 is a draft for comment; it is never an edition.</source>
        <translation>%1是征求意见稿，不构成任何版本。</translation>
    </message>
    <message>
        <source>There is no edition %1.</source>
        <translation>没有版本%1。</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1：%3项中收录%2项。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part and kind: restricted, amended</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2), a draft, never law: proposed as %3.</source>
        <translation>%1（%2），征求意见稿，从未生效：拟%3。</translation>
    </message>
    <message>
        <source>%1 (%2), a draft, never law: proposed as %3; bundled control points: %4.</source>
        <translation>%1（%2），征求意见稿，从未生效：拟%3；收录的控制要点：%4。</translation>
    </message>
    <message>
        <source>%1 (%2): %3.</source>
        <translation>%1（%2）：%3。</translation>
    </message>
    <message>
        <source>%1 (%2): %3; bundled control points: %4.</source>
        <translation>%1（%2）：%3；收录的控制要点：%4。</translation>
    </message>
    <message>
        <source>%5 is one too many: %1 states %2 (%3, %4).</source>
        <translation>%5超出法律文件自述数量：%1载明%2项（%3，%4）。</translation>
    </message>
    <message>
        <source>%4 is one too many: %1 states %2 (%3).</source>
        <translation>%4超出法律文件自述数量：%1载明%2项（%3）。</translation>
    </message>
    <message>
        <source>%1 states changes in %2 sectors; %3 is in one more.</source>
        <translation>%1载明涉及%2个行业；%3所在行业超出该数。</translation>
    </message>
    <message>
        <source>the total does not close (%1): %2 items in %3, %4 deleted and %5 added make %6, but %7 are stated.</source>
        <translation>总数对不上（%1）：%3有%2条，删除%4条、新增%5条后应为%6条，但载明%7条。</translation>
    </message>
    <message>
        <source>%1 states %2 items (%3), but %4 stand in the list with %5.</source>
        <translation>%1载明%2条（%3），但计入%5后目录中有%4条。</translation>
    </message>
    <message>
        <source>%1 states %2 items (%3), but %4 stand in the list.</source>
        <translation>%1载明%2条（%3），但目录中有%4条。</translation>
    </message>
    <message>
        <source>the instrument %1, whose list it changes, is not bundled.</source>
        <translation>其所修改的法律文件%1未收录。</translation>
    </message>
    <message>
        <source>the operation %1 proposes to change an item that does not stand in the list.</source>
        <translation>修改操作%1拟修改的条目不在目录中。</translation>
    </message>
    <message>
        <source>%1 (unverified)</source>
        <translation>%1（未核实）</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>编号未知</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>编号%1</translation>
    </message>
    <message>
        <source>control point %1</source>
        <translation>控制要点%1</translation>
    </message>
    <message>
        <source>control point without known number: %1</source>
        <translation>序号未知的控制要点：%1</translation>
    </message>
    <message>
        <source>Catalogue of Technologies Prohibited or Restricted from Export (%1, %2), %3 part, %4, %5, %6</source>
        <translation>《中国禁止出口限制出口技术目录》（%1，%2）%3部分，%4，%5，%6</translation>
    </message>
    <message>
        <source>Catalogue of Technologies Prohibited or Restricted from Export (%1, %2), %3 part, %4, %5</source>
        <translation>《中国禁止出口限制出口技术目录》（%1，%2）%3部分，%4，%5</translation>
    </message>
    <message>
        <source>%1 [not confirmed for this edition]</source>
        <translation>%1［本版本未经确认］</translation>
    </message>
    <message>
        <source>%1 of %2 items bundled, control points for %3.</source>
        <translation>%2条中收录%1条，其中%3条有控制要点。</translation>
    </message>
    <message>
        <source>%1 of %2 items of the list and %3 of %4 changes bundled, control points for %5 of the changes.</source>
        <translation>收录目录%2条中的%1条、修改操作%4项中的%3项，其中%5项修改有控制要点。</translation>
    </message>
    <message>
        <source>%1 operations bundled, control points for %2; the instrument states no number.</source>
        <translation>收录%1项修改操作，其中%2项有控制要点；法律文件未载明总数。</translation>
    </message>
    <message>
        <source>%1 of %2 operations bundled, control points for %3.</source>
        <translation>%2项修改操作中收录%1项，其中%3项有控制要点。</translation>
    </message>
    <message>
        <source>%1 of %2 items bundled; %3 more carried over from an earlier edition, not confirmed for this one; control points for %4.</source>
        <translation>%2条中收录%1条；另有%3条由较早版本延续，在本版本中未经确认；有控制要点的共%4条。</translation>
    </message>
    <message>
        <source>Items bundled in this sector: %1, of these not confirmed for this edition: %2, with control points: %3. The catalogue states no number by sector.</source>
        <translation>本行业收录%1条，其中在本版本中未经确认%2条，有控制要点%3条。目录未载明各行业的条目数。</translation>
    </message>
    <message>
        <source>Items bundled in this sector: %1, with control points: %2. The catalogue states no number by sector.</source>
        <translation>本行业收录%1条，其中有控制要点%2条。目录未载明各行业的条目数。</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>列入</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>full list</source>
        <translation>完整目录</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>draft for comment, never law</source>
        <translation>征求意见稿，从未生效</translation>
    </message>
    <message>
        <source>this field is not known.</source>
        <translation>未知字段。</translation>
    </message>
    <message>
        <source>the file must be named after the instrument %1.</source>
        <translation>文件名须与法律文件%1一致。</translation>
    </message>
    <message>
        <source>a draft never takes effect.</source>
        <translation>征求意见稿不会生效。</translation>
    </message>
    <message>
        <source>the classification %1 is not in sectors.json.</source>
        <translation>sectors.json中没有分类标准%1。</translation>
    </message>
    <message>
        <source>%1 is no kind of instrument; known are full-list, adjustment and draft.</source>
        <translation>%1不是法律文件类型；可用类型为full-list、adjustment和draft。</translation>
    </message>
    <message>
        <source>a count cannot be negative.</source>
        <translation>数量不能为负。</translation>
    </message>
    <message>
        <source>the source %1 is not in the file's list of sources.</source>
        <translation>文件的来源列表中没有来源%1。</translation>
    </message>
    <message>
        <source>of four recollections between 0 and 4 can agree.</source>
        <translation>四份回忆中一致的数目须在0至4之间。</translation>
    </message>
    <message>
        <source>%1 is no provenance; known are official, published and unverified.</source>
        <translation>%1不是来源状态；可用状态为official、published和unverified。</translation>
    </message>
    <message>
        <source>a part is prohibited or restricted.</source>
        <translation>类别须为prohibited或restricted。</translation>
    </message>
    <message>
        <source>only an amendment or a deletion implies that an item stood before.</source>
        <translation>只有修改或删除操作才能表明条目此前已在目录中。</translation>
    </message>
    <message>
        <source>only the amendments of an adjustment list what they change.</source>
        <translation>只有调整公告中的修改操作才列明所变更的内容。</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>%1 is no number of the %2 part.</source>
        <translation>%1不是%2部分的编号。</translation>
    </message>
    <message>
        <source>%1 has no division %2.</source>
        <translation>%1中没有行业代码%2。</translation>
    </message>
    <message>
        <source>a control point needs its text in Chinese or in English.</source>
        <translation>控制要点须有中文或英文文本。</translation>
    </message>
    <message>
        <source>the key of a control point begins with a small letter.</source>
        <translation>控制要点的键须以小写字母开头。</translation>
    </message>
    <message>
        <source>the control point %1 is there twice.</source>
        <translation>控制要点%1重复。</translation>
    </message>
    <message>
        <source>a control point is added or amended.</source>
        <translation>控制要点的变动须为added或amended。</translation>
    </message>
    <message>
        <source>an amendment cannot change %1.</source>
        <translation>修改操作不能变更%1。</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>禁止出口</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>限制出口</translation>
    </message>
    <message>
        <source>Stands in this edition.</source>
        <translation>列于本版本。</translation>
    </message>
    <message>
        <source>Not confirmed for this edition: carried over from an earlier one; the new list may have kept, changed or deleted it.</source>
        <translation>在本版本中未经确认：由较早版本延续，新目录可能予以保留、修改或删除。</translation>
    </message>
    <message>
        <source>All control points are bundled.</source>
        <translation>控制要点已全部收录。</translation>
    </message>
    <message>
        <source>Only some of the control points or of their wording are bundled. Bring the official text.</source>
        <translation>只收录了部分控制要点或部分措辞。请导入官方文本。</translation>
    </message>
    <message>
        <source>No control point is bundled; the item has them in law. Bring the official text.</source>
        <translation>未收录控制要点，但该条目依法有控制要点。请导入官方文本。</translation>
    </message>
    <message>
        <source>official</source>
        <translation>官方文本</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公开来源</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Official: read in the official text %1.</source>
        <translation>官方文本：见于%1。</translation>
    </message>
    <message>
        <source>Published: read in %1.</source>
        <translation>公开来源：见于%1。</translation>
    </message>
    <message>
        <source>Unverified: derived from %1, not stated by the catalogue.</source>
        <translation>未核实：由%1推得，目录未载明。</translation>
    </message>
    <message>
        <source>Unverified: recalled without a source at hand; %1 of four independent recollections agree.</source>
        <translation>未核实：凭回忆所得，手头无来源；四份独立回忆中%1份一致。</translation>
    </message>
    <message>
        <source>Unverified: no source at hand.</source>
        <translation>未核实：手头无来源。</translation>
    </message>
    <message>
        <source>the instrument before it is %1.</source>
        <translation>其前一份法律文件是%1。</translation>
    </message>
    <message>
        <source>the operation %1 lists an item, but only a full list does that.</source>
        <translation>修改操作%1列出条目，但只有完整目录才可如此。</translation>
    </message>
    <message>
        <source>the operation %1 adds an item that already stands in the list.</source>
        <translation>修改操作%1新增的条目已在目录中。</translation>
    </message>
    <message>
        <source>the operation %1 deletes an item that does not stand in the list.</source>
        <translation>修改操作%1删除的条目不在目录中。</translation>
    </message>
    <message>
        <source>the operation %1 amends an item that does not stand in the list.</source>
        <translation>修改操作%1修改的条目不在目录中。</translation>
    </message>
    <message>
        <source>the operation %1 names an item of the other part.</source>
        <translation>修改操作%1所指条目属于另一类别。</translation>
    </message>
    <message>
        <source>the operation %1 names the item %2, but its number is %3.</source>
        <translation>修改操作%1所指编号为%2，但该条目的编号是%3。</translation>
    </message>
    <message>
        <source>the operation %1 names the sector %2, but the item stands in %3.</source>
        <translation>修改操作%1所指行业代码为%2，但该条目列于%3。</translation>
    </message>
    <message>
        <source>the operation %1 adds the control point %2, which is there already.</source>
        <translation>修改操作%1新增的控制要点%2已经存在。</translation>
    </message>
    <message>
        <source>the operation %1 deletes the control point %2, which is not there.</source>
        <translation>修改操作%1删除的控制要点%2并不存在。</translation>
    </message>
    <message>
        <source>two items of the list have the number %1.</source>
        <translation>目录中有两个条目的编号都是%1。</translation>
    </message>
    <message>
        <source>the division %1 is there twice.</source>
        <translation>行业代码%1重复。</translation>
    </message>
    <message>
        <source>The catalogue cannot be replayed with this text; the instrument is %1: %2</source>
        <translation>并入该文本后目录无法重放，所涉法律文件为%1：%2</translation>
    </message>
    <message>
        <source>The catalogue stays as it was.</source>
        <translation>目录保持不变。</translation>
    </message>
    <message>
        <source>Known as on %1.</source>
        <translation>所知截至%1。</translation>
    </message>
    <message>
        <source>Known as on %1; later changes are not known. Check with the ministry before you rely on it.</source>
        <translation>所知截至%1；此后的调整不在数据中。依赖之前请向商务部核对。</translation>
    </message>
    <message>
        <source>A link looks like jiheng:catalogue/2020-38/056101X/17: edition, number, and the control point if one is meant.</source>
        <translation>链接形如jiheng:catalogue/2020-38/056101X/17：版本、编号，必要时加控制要点。</translation>
    </message>
    <message>
        <source>The edition %1 has no bundled item %2.</source>
        <translation>版本%1中未收录条目%2。</translation>
    </message>
    <message>
        <source>No bundled edition has it. The bundled text is incomplete: this does not mean that the law does not have it.</source>
        <translation>收录的各版本均无该条目。收录文本不完整，这不表示法律中没有该条目。</translation>
    </message>
    <message>
        <source>It stands in: %1. Put that edition into the link.</source>
        <translation>该条目见于：%1。请在链接中改用该版本。</translation>
    </message>
    <message>
        <source>“%1” is no link of this program.</source>
        <translation>“%1”不是本程序的链接。</translation>
    </message>
    <message>
        <source>The link “%1” does not lead into the catalogue.</source>
        <translation>链接“%1”不指向目录。</translation>
    </message>
    <message>
        <source>The link “%1” does not name an edition and an item.</source>
        <translation>链接“%1”未写明版本和条目。</translation>
    </message>
    <message>
        <source>Control point %1 of %2 is not bundled in the edition %3.</source>
        <translation>版本%3中未收录%2的控制要点%1。</translation>
    </message>
    <message>
        <source>Leave out the control point to open the item. The law may have the point all the same.</source>
        <translation>可去掉控制要点以打开条目；法律中仍可能有该要点。</translation>
    </message>
    <message>
        <source>the pack lists no instrument.</source>
        <translation>数据包未列出任何法律文件。</translation>
    </message>
    <message>
        <source>the table %1 is missing.</source>
        <translation>缺少数据表%1。</translation>
    </message>
    <message>
        <source>the pack lists the file %1.json, but it is not in the folder.</source>
        <translation>数据包列有文件%1.json，但文件夹中没有该文件。</translation>
    </message>
    <message>
        <source>the folder holds the file %1, which the pack does not list.</source>
        <translation>文件夹中有数据包未列出的文件%1。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bundled.</source>
        <translation>%1：载明%3项，收录%2项。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 bundled, %4 missing.</source>
        <translation>%1：载明%3项，收录%2项，缺%4项。</translation>
    </message>
    <message>
        <source>Without number, control points only in part: %1, %2.</source>
        <translation>缺编号，控制要点不全：%1，%2。</translation>
    </message>
    <message>
        <source>Control points only in part: %1, %2.</source>
        <translation>控制要点不全：%1，%2。</translation>
    </message>
    <message>
        <source>Without number and without control points: %1, %2.</source>
        <translation>缺编号和控制要点：%1，%2。</translation>
    </message>
    <message>
        <source>Without number: %1, %2.</source>
        <translation>缺编号：%1，%2。</translation>
    </message>
    <message>
        <source>Without control points: %1, %2.</source>
        <translation>缺控制要点：%1，%2。</translation>
    </message>
    <message>
        <source>The instrument states no number. Operations bundled: %1, without control points: %2, with a part of them: %3, without number: %4.</source>
        <translation>该法律文件未载明数目。收录修改操作%1项，其中缺控制要点%2项，控制要点不全%3项，缺编号%4项。</translation>
    </message>
    <message>
        <source>Complete: every stated operation is bundled, with number and all control points.</source>
        <translation>完整：载明的每项修改操作均已收录，编号和控制要点齐全。</translation>
    </message>
    <message>
        <source>Every stated operation is bundled; without control points: %1, with a part of them: %2, without number: %3.</source>
        <translation>载明的修改操作全部收录；其中缺控制要点%1项，控制要点不全%2项，缺编号%3项。</translation>
    </message>
    <message>
        <source>Nothing contradicts what the instrument states. Operations missing: %1; bundled without control points: %2, with a part of them: %3, without number: %4.</source>
        <translation>与该法律文件载明的数目无矛盾。缺修改操作%1项；已收录的之中，缺控制要点%2项，控制要点不全%3项，缺编号%4项。</translation>
    </message>
    <message>
        <source>renumbered</source>
        <translation>改编号</translation>
    </message>
    <message>
        <source>form only</source>
        <translation>仅形式</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>Not confirmed for the later edition: its full list is not bundled in whole, and may have kept, changed or deleted the item.</source>
        <translation>在较后版本中未经确认：其完整目录未全部收录，该条目可能保留、修改或已删除。</translation>
    </message>
    <message>
        <source>Stands in the later edition. Whether it stood in the earlier one is not known: that is not bundled in whole.</source>
        <translation>较后版本中有该条目。较前版本是否有，不得而知：较前版本未全部收录。</translation>
    </message>
    <message>
        <source>Stands in both editions. Control points are bundled only for the later one, so whether they changed is not known.</source>
        <translation>两个版本中均有该条目。仅较后版本收录了控制要点，因此是否有变化不得而知。</translation>
    </message>
    <message>
        <source>The instrument that gives it is suspended or has lapsed in one of the two editions.</source>
        <translation>在两个版本之一中，规定该条目的法律文件已暂停实施或失效。</translation>
    </message>
    <message>
        <source>amended; the earlier wording is not bundled</source>
        <translation>修改；原文字未收录</translation>
    </message>
    <message>
        <source>bundled only for the later edition; whether it is new is not known</source>
        <translation>仅较后版本收录；是否新增不得而知</translation>
    </message>
    <message>
        <source>not confirmed for the later edition</source>
        <translation>在较后版本中未经确认</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要点</translation>
    </message>
    <message>
        <source>draft of %1</source>
        <translation>%1年征求意见稿</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>%2年第%1号</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: %2, then %3 (another edition of the classification).</source>
        <translation>%1：%2，后为%3（行业分类标准版本不同）。</translation>
    </message>
    <message>
        <source>%1: %2, then %3.</source>
        <translation>%1：%2，后为%3。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 deletions are bundled.</source>
        <translation>%1：%3项删除中收录%2项。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 additions are bundled.</source>
        <translation>%1：%3项新增中收录%2项。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 amendments are bundled.</source>
        <translation>%1：%3项修改中收录%2项。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 items of its list are bundled.</source>
        <translation>%1：其目录%3个条目中收录%2个。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>Chinese name / English name</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <comment>part, kind of change, number, name</comment>
        <translation>%1，%2：%3 %4</translation>
    </message>
    <message>
        <source>Control point %1, then %2</source>
        <translation>控制要点%1，后为%2</translation>
    </message>
    <message>
        <source>Control point without known number</source>
        <translation>编号未知的控制要点</translation>
    </message>
    <message>
        <source>Control point %1</source>
        <translation>控制要点%1</translation>
    </message>
    <message>
        <source>A draft for comment, never law.</source>
        <translation>征求意见稿，从未成为法律。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What it changes is not bundled. Bring the official text.</source>
        <translation>修改内容未收录。请导入官方文本。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a citation, and the sentence on its provenance</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>the total does not close (%1): %2 items in %3, %4 deleted, %5 added and %6 by merging, splitting or moving make %7, but %8 are stated.</source>
        <translation>总数不闭合（%1）：%3有%2条，删除%4条，新增%5条，合并、拆分或移类增减%6条，应为%7条，但载明%8条。</translation>
    </message>
    <message>
        <source>the operation %1 proposes to add an item that already stands in the list.</source>
        <translation>操作%1拟新增的条目已在目录中。</translation>
    </message>
    <message>
        <source>%1 Suspended and not counted: %2.</source>
        <translation>%1暂停适用且不计入：%2条。</translation>
    </message>
    <message>
        <source>the instrument %1 is not bundled.</source>
        <translation>未收录法律文件%1。</translation>
    </message>
    <message>
        <source>no bundled operation concerns the item %1.</source>
        <translation>收录的修改操作均不涉及条目%1。</translation>
    </message>
    <message>
        <source>a disagreement needs two claims or more.</source>
        <translation>来源不一致至少需要两种说法。</translation>
    </message>
    <message>
        <source>a disagreement is open, settled or unsettleable.</source>
        <translation>来源不一致的状态为open、settled或unsettleable。</translation>
    </message>
    <message>
        <source>the claim that the data follows is not among the claims.</source>
        <translation>数据所从的说法不在各说法之中。</translation>
    </message>
    <message>
        <source>a settled disagreement says which claim holds.</source>
        <translation>已定论的须写明以哪一种说法为准。</translation>
    </message>
    <message>
        <source>settled by the evidence</source>
        <translation>据证据已定论</translation>
    </message>
    <message>
        <source>cannot be settled, both stand</source>
        <translation>无法定论，各说并存</translation>
    </message>
    <message>
        <source>open, the official text would decide</source>
        <translation>未定，须以官方文本为准</translation>
    </message>
    <message>
        <source>the disagreement %1 is there twice.</source>
        <translation>来源不一致记录%1重复。</translation>
    </message>
    <message>
        <source>Draft for comment of %1, laid over the edition %2: never law, for comparison only.</source>
        <translation>%1征求意见稿，叠加于版本%2：从未生效，仅供比较。</translation>
    </message>
    <message>
        <source>Draft for comment of %1, laid over the edition %2: never law, for comparison only. Not all of its changes are bundled; an item that it is not known to mention may have been deleted or changed in it.</source>
        <translation>%1征求意见稿，叠加于版本%2：从未生效，仅供比较。其修改未全部收录；未见其提及的条目，在其中可能已删除或修改。</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>only what has taken effect can lapse.</source>
        <translation>已生效的才能失效。</translation>
    </message>
    <message>
        <source>only what has taken effect can be suspended.</source>
        <translation>已生效的才能暂停适用。</translation>
    </message>
    <message>
        <source>a suspension ends after it begins.</source>
        <translation>暂停适用的结束日期须晚于开始日期。</translation>
    </message>
    <message>
        <source>suspensions stand by date and do not overlap.</source>
        <translation>各次暂停适用须按日期排列且不得重叠。</translation>
    </message>
    <message>
        <source>%1 is no operation.</source>
        <translation>%1不是修改操作。</translation>
    </message>
    <message>
        <source>a count has them as amended, deleted-and-added or separately.</source>
        <translation>计数方式为amended、deleted-and-added或separately。</translation>
    </message>
    <message>
        <source>the file does not say how the stated counts count the operation %1.</source>
        <translation>文件未写明载明的数目如何计入操作%1。</translation>
    </message>
    <message>
        <source>%1 is no operation; known are base, add, delete, amend, renumber, merge and split.</source>
        <translation>%1不是修改操作；可用base、add、delete、amend、renumber、merge、split。</translation>
    </message>
    <message>
        <source>a renumbering needs the new number.</source>
        <translation>改编号须写明新编号。</translation>
    </message>
    <message>
        <source>a renumbering changes no control point.</source>
        <translation>改编号不改变控制要点。</translation>
    </message>
    <message>
        <source>only a renumbering has an earlier number.</source>
        <translation>只有改编号才有原编号。</translation>
    </message>
    <message>
        <source>the item %1 is there twice.</source>
        <translation>条目%1重复。</translation>
    </message>
    <message>
        <source>a merger needs two items or more.</source>
        <translation>合并至少需要两个条目。</translation>
    </message>
    <message>
        <source>only a merger comes from several items.</source>
        <translation>只有合并才来自多个条目。</translation>
    </message>
    <message>
        <source>a split needs two items or more.</source>
        <translation>拆分至少需要两个条目。</translation>
    </message>
    <message>
        <source>only a split leads to several items.</source>
        <translation>只有拆分才产生多个条目。</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>征求意见稿</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>暂停适用</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Draft for comment of %1: never law, for comparison only.</source>
        <translation>%1征求意见稿：从未生效，仅供比较。</translation>
    </message>
    <message>
        <source>Not yet in force: it takes effect on %1.</source>
        <translation>尚未生效：自%1起施行。</translation>
    </message>
    <message>
        <source>Lapsed: in force from %1, not any more from %2.</source>
        <translation>已失效：自%1起施行，自%2起失效。</translation>
    </message>
    <message>
        <source>Suspended from %1 until %2 by %3: what it adds stays visible, marked and out of the counts.</source>
        <translation>自%1起暂停适用，至%2恢复，依据%3：其新增内容仍显示并标注，不计入数目。</translation>
    </message>
    <message>
        <source>Suspended from %1 with no end stated, by %2: what it adds stays visible, marked and out of the counts.</source>
        <translation>自%1起暂停适用，未载明期限，依据%2：其新增内容仍显示并标注，不计入数目。</translation>
    </message>
    <message>
        <source>In force from %1.</source>
        <translation>自%1起施行。</translation>
    </message>
    <message>
        <source>Suspended: the instrument that gives it is not applied for now and can apply again. Not counted in this edition.</source>
        <translation>暂停适用：所依据的法律文件目前不适用，可能恢复适用。不计入本版本。</translation>
    </message>
    <message>
        <source>first listed</source>
        <translation>首次列入</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变化</translation>
    </message>
    <message>
        <source>narrowed</source>
        <translation>范围缩小</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>范围扩大</translation>
    </message>
    <message>
        <source>changed, direction unknown</source>
        <translation>有修改，方向未知</translation>
    </message>
    <message>
        <source>%1 adds it.</source>
        <translation>%1新增该条目。</translation>
    </message>
    <message>
        <source>Derived from a later step: %1 changes or deletes it, so it stood in the list.</source>
        <translation>由后续修改推得：%1修改或删除该条目，可见其曾列入目录。</translation>
    </message>
    <message>
        <source>Listed in %1.</source>
        <translation>列于%1。</translation>
    </message>
    <message>
        <source>Listed in %1. Whether it stood in the edition before is not bundled.</source>
        <translation>列于%1。前一版本是否有该条目，未收录。</translation>
    </message>
    <message>
        <source>%1 deletes it.</source>
        <translation>%1删除该条目。</translation>
    </message>
    <message>
        <source>It does not stand in this edition, and no bundled step deletes it: the instrument that gave it is suspended or has lapsed.</source>
        <translation>本版本中没有该条目，而收录的修改操作中无删除：规定该条目的法律文件已暂停实施或失效。</translation>
    </message>
    <message>
        <source>The instrument that gives it is suspended in this edition.</source>
        <translation>规定该条目的法律文件在本版本中暂停实施。</translation>
    </message>
    <message>
        <source>%1 does not mention it in what is bundled. It may have been kept, changed or deleted.</source>
        <translation>%1的收录部分未提及该条目，可能保留、修改或已删除。</translation>
    </message>
    <message>
        <source>The bundled part of %1 does not show it.</source>
        <translation>%1的收录部分未显示该条目。</translation>
    </message>
    <message>
        <source>No bundled step of %1 concerns it, but only %2 of %3 amendments of this part are bundled: it can be one of the others.</source>
        <translation>%1已收录的修改操作均不涉及该条目，但该类别%3项修改仅收录%2项：该条目可能属于其余各项。</translation>
    </message>
    <message>
        <source>All amendments and deletions of %1 in this part are bundled, and none concerns it.</source>
        <translation>%1在该类别的修改和删除均已收录，无一涉及该条目。</translation>
    </message>
    <message>
        <source>%1 amends it. What it changes is not bundled, so the direction is not known.</source>
        <translation>%1修改该条目。修改内容未收录，因此方向未知。</translation>
    </message>
    <message>
        <source>%1 amends it. The bundled wordings do not show whether it controls more or less.</source>
        <translation>%1修改该条目。从收录的文字看不出管制范围扩大还是缩小。</translation>
    </message>
    <message>
        <source>Derived from: control points %1 are added, none is deleted or amended.</source>
        <translation>推断依据：新增控制要点%1，无删除或修改。</translation>
    </message>
    <message>
        <source>Derived from: control points %1 are deleted, none is added or amended.</source>
        <translation>推断依据：删除控制要点%1，无新增或修改。</translation>
    </message>
    <message>
        <source>%1 Not all control points are bundled: others can have changed too.</source>
        <translation>%1控制要点未全部收录：其他要点也可能有变化。</translation>
    </message>
    <message>
        <source>Derived from: the bundled texts of the two editions differ. %1 lists it again.</source>
        <translation>推断依据：两个版本收录的文字不同。%1再次列入该条目。</translation>
    </message>
    <message>
        <source>A remark of the data names it for %1, but that it stands there is not confirmed.</source>
        <translation>数据备注称%1中有该条目，但未经确认。</translation>
    </message>
    <message>
        <source>%1 lists it under a new number; the bundled texts are the same.</source>
        <translation>%1以新编号列入该条目；收录的文字相同。</translation>
    </message>
    <message>
        <source>%1 lists it under a new number. Whether its wording changed is not known: not all of it is bundled.</source>
        <translation>%1以新编号列入该条目。文字是否有变化不得而知：未全部收录。</translation>
    </message>
    <message>
        <source>%1 lists it again; the bundled texts are the same.</source>
        <translation>%1再次列入该条目；收录的文字相同。</translation>
    </message>
    <message>
        <source>%1 lists it. Whether its wording changed is not known: not all of it is bundled.</source>
        <translation>%1列入该条目。文字是否有变化不得而知：未全部收录。</translation>
    </message>
    <message>
        <source>must have one syllable for each character</source>
        <translation>每个字必须有一个音节</translation>
    </message>
    <message>
        <source>Official: read in the official text %1, %2.</source>
        <translation>官方：读自官方文本%1，%2。</translation>
    </message>
    <message>
        <source>the operation %1 renumbers an item, but a full list states its numbers with its items.</source>
        <translation>操作%1改编号，但完整目录随条目载明编号。</translation>
    </message>
    <message>
        <source>the operation %1 merges items into one that already stands in the list.</source>
        <translation>操作%1合并而成的条目已在目录中。</translation>
    </message>
    <message>
        <source>the operation %1 merges the item %2, which does not stand in the list.</source>
        <translation>操作%1合并的条目%2不在目录中。</translation>
    </message>
    <message>
        <source>the operation %1 splits an item into %2, which already stands in the list.</source>
        <translation>操作%1拆分而成的条目%2已在目录中。</translation>
    </message>
    <message>
        <source>the operation %1 renumbers an item that does not stand in the list.</source>
        <translation>操作%1改编号的条目不在目录中。</translation>
    </message>
    <message>
        <source>the operation %1 splits an item that does not stand in the list.</source>
        <translation>操作%1拆分的条目不在目录中。</translation>
    </message>
    <message>
        <source>two operations of %1 concern the same item and contradict each other: %2 (%3) and %4 (%5).</source>
        <translation>%1的两项修改操作涉及同一条目且相互矛盾：%2（%3）与%4（%5）。</translation>
    </message>
    <message>
        <source>must be "published" or "unverified"</source>
        <translation>必须是"published"或"unverified"</translation>
    </message>
    <message>
        <source>must be "same", "narrower" or "wider"</source>
        <translation>必须是"same"、"narrower"或"wider"</translation>
    </message>
    <message>
        <source>the first term of a group is what the others are related to</source>
        <translation>每组的第一个词是其他词的参照</translation>
    </message>
    <message>
        <source>a group needs two terms or more</source>
        <translation>每组至少需要两个词</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%2 is a kind of %1</source>
        <translation>%2是%1的一种</translation>
    </message>
    <message>
        <source>%1 is a kind of %2</source>
        <translation>%1是%2的一种</translation>
    </message>
    <message>
        <source>%1 is no relation of a rendering to the Chinese.</source>
        <translation>%1不是译法与中文的关系。</translation>
    </message>
    <message>
        <source>only what the English leaves out has no rendering.</source>
        <translation>只有英文略去之处才没有译法。</translation>
    </message>
    <message>
        <source>%1 is no scope of the ledger.</source>
        <translation>%1不是译名账的范围。</translation>
    </message>
    <message>
        <source>no bundled operation shows the item %1 with what the ledger names.</source>
        <translation>收录的修改操作均未载有译名账所指的条目%1及其内容。</translation>
    </message>
    <message>
        <source>an entry of a control point names its key, and no other does.</source>
        <translation>控制要点的记录须写明要点键，其他记录不写。</translation>
    </message>
    <message>
        <source>an entry of the ledger needs a rendering.</source>
        <translation>译名账的记录须有译法。</translation>
    </message>
    <message>
        <source>an entry of the ledger needs the Chinese.</source>
        <translation>译名账的记录须有中文。</translation>
    </message>
    <message>
        <source>the chosen rendering is not among the renderings.</source>
        <translation>选用的译法不在各译法之中。</translation>
    </message>
    <message>
        <source>an entry of the ledger says which rendering is used.</source>
        <translation>译名账的记录须写明选用的译法。</translation>
    </message>
    <message>
        <source>narrower than the Chinese</source>
        <translation>窄于中文</translation>
    </message>
    <message>
        <source>wider than the Chinese</source>
        <translation>宽于中文</translation>
    </message>
    <message>
        <source>other than the Chinese</source>
        <translation>与中文不同</translation>
    </message>
    <message>
        <source>leaves out what the Chinese says</source>
        <translation>略去中文所载</translation>
    </message>
    <message>
        <source>says what the Chinese does not</source>
        <translation>增加中文所无</translation>
    </message>
    <message>
        <source>same as the Chinese</source>
        <translation>与中文相同</translation>
    </message>
    <message>
        <source>the entry %1 is there twice.</source>
        <translation>记录%1重复。</translation>
    </message>
    <message>
        <source>%1 makes several items one.</source>
        <translation>%1将多个条目合并为一个。</translation>
    </message>
    <message>
        <source>%1 makes several items of one.</source>
        <translation>%1将一个条目拆分为多个。</translation>
    </message>
    <message>
        <source>%1 gives it another number.</source>
        <translation>%1更改其编号。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1  %2  %3: %4</source>
        <translation>%1  %2  %3：%4</translation>
    </message>
    <message>
        <source>            %1</source>
        <translation>            %1</translation>
    </message>
    <message>
        <source>            Legal basis: %1</source>
        <translation>            法律依据：%1</translation>
    </message>
    <message>
        <source>            A rest day; arguably %1.</source>
        <translation>            当日为休息日；可主张为 %1。</translation>
    </message>
    <message>
        <source>            Provisional: the holidays of that year are not announced.</source>
        <translation>            暂定：该年度节假日安排尚未公布。</translation>
    </message>
    <message>
        <source>No deadline runs and no step is out of order.</source>
        <translation>没有进行中的期限，也没有违反顺序的步骤。</translation>
    </message>
    <message>
        <source>All deadlines and alarms in order of urgency.</source>
        <translation>按紧急程度列出全部期限与警报。</translation>
    </message>
    <message>
        <source>As it stands on that day; today by default.</source>
        <translation>该日的情形；默认为今天。</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>编号不明</translation>
    </message>
    <message>
        <source>not confirmed for this edition</source>
        <translation>本版本未确认</translation>
    </message>
    <message>
        <source>Edition %1, %2: %3</source>
        <translation>版本 %1，%2：%3</translation>
    </message>
    <message>
        <source>%1  in force from %2  %3</source>
        <translation>%1  自 %2 起施行  %3</translation>
    </message>
    <message>
        <source>    %1: %2</source>
        <translation>    %1：%2</translation>
    </message>
    <message>
        <source>    The instrument: %1</source>
        <translation>    该法律文件：%1</translation>
    </message>
    <message>
        <source>“%1” is no part: use prohibited or restricted.</source>
        <translation>“%1”不是类别：请用 prohibited 或 restricted。</translation>
    </message>
    <message>
        <source>No bundled text has “%1”. The bundled text is incomplete: this does not mean that the law says nothing about it.</source>
        <translation>收录文本中没有“%1”。收录文本并不完整：这不表示法律对此没有规定。</translation>
    </message>
    <message>
        <source>Sector: %1 %2</source>
        <translation>行业：%1 %2</translation>
    </message>
    <message>
        <source>English name (reference): %1 (%2)</source>
        <translation>英文名称（参考）：%1（%2）</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名称：%1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>行业：%1</translation>
    </message>
    <message>
        <source>No control point of this item is bundled; the law has them all the same. Bring the official text.</source>
        <translation>本条目的控制要点未收录；法律中仍有规定。请导入官方文本。</translation>
    </message>
    <message>
        <source>Not all control points of this item are bundled. Bring the official text.</source>
        <translation>本条目的控制要点未全部收录。请导入官方文本。</translation>
    </message>
    <message>
        <source>The Chinese text is the law; English is a reference translation.</source>
        <translation>中文文本为准；英文为参考译文。</translation>
    </message>
    <message>
        <source>The items of an edition.</source>
        <translation>一个版本的条目。</translation>
    </message>
    <message>
        <source>Only prohibited or only restricted items.</source>
        <translation>仅列禁止类或仅列限制类条目。</translation>
    </message>
    <message>
        <source>Only items of this sector, such as 39.</source>
        <translation>仅列该行业的条目，例如 39。</translation>
    </message>
    <message>
        <source>Language of the answer and of errors.</source>
        <translation>回答与错误信息的语言。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 回答。</translation>
    </message>
    <message>
        <source>The workspace to work on.</source>
        <translation>要使用的工作区。</translation>
    </message>
    <message>
        <source>Edition: current, a date, or an instrument such as 2025-28.</source>
        <translation>版本：current、日期，或法律文件编号如 2025-28。</translation>
    </message>
    <message>
        <source>At most N rows; 0 for all. 50 by default.</source>
        <translation>最多 N 行；0 表示全部。默认 50。</translation>
    </message>
    <message>
        <source>Who is named in the audit trail.</source>
        <translation>记入审计记录的姓名。</translation>
    </message>
    <message>
        <source>Data files to use in place of the bundled ones.</source>
        <translation>用以代替收录数据的数据文件夹。</translation>
    </message>
    <message>
        <source>jiheng-cli: China's catalogue of technologies prohibited or restricted from export.</source>
        <translation>jiheng-cli：《中国禁止出口限制出口技术目录》工具。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 done with findings, 2 wrong usage, 3 unusable input.</source>
        <translation>退出码：0 完成，1 完成但有发现，2 用法错误，3 输入无法使用。</translation>
    </message>
    <message>
        <source>Try jiheng-cli help.</source>
        <translation>请运行 jiheng-cli help。</translation>
    </message>
    <message>
        <source>“%1” is none of the values of --%2: %3.</source>
        <translation>“%1”不是 --%2 的可用值：%3。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有“%1”命令。</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>“%1”需要 %2。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>The law states no number of days for “%1”: %2</source>
        <translation>法律未对“%1”规定天数：%2</translation>
    </message>
    <message>
        <source>Use a period such as 30W, 60C, 6M or 3Y, or one of: %1.</source>
        <translation>请使用 30W、60C、6M、3Y 这样的期间，或以下之一：%1。</translation>
    </message>
    <message>
        <source>This command needs --from DATE.</source>
        <translation>此命令需要 --from DATE。</translation>
    </message>
    <message>
        <source>Legal basis: %1 (%2)</source>
        <translation>法律依据：%1（%2）</translation>
    </message>
    <message>
        <source>%1 back from %2: begin on %3 at the latest</source>
        <translation>自%2倒推%1：最迟于%3开始</translation>
    </message>
    <message>
        <source>%1 from %2: ends on %3</source>
        <translation>自%2起%1：于%3届满</translation>
    </message>
    <message>
        <source>That is a rest day. By analogy with art. 203 of the Civil Code the period may end on %1; keep to the earlier day.</source>
        <translation>该日为休息日。类推适用《民法典》第二百零三条，期间可主张于%1届满；请以较早的一日为准。</translation>
    </message>
    <message>
        <source>Provisional: the State Council's holiday notice of a year that it touches is not known yet.</source>
        <translation>暂定：所涉年度的国务院放假通知尚未公布。</translation>
    </message>
    <message>
        <source>One period: a rule of data/procedure, or 30W, 60C, 6M, 3Y.</source>
        <translation>计算一个期间：data/procedure 中的规则，或 30W、60C、6M、3Y。</translation>
    </message>
    <message>
        <source>Day of the event that sets it running.</source>
        <translation>起算事件发生之日。</translation>
    </message>
    <message>
        <source>Count back from that day.</source>
        <translation>自该日倒推。</translation>
    </message>
    <message>
        <source>Print every day counted or skipped.</source>
        <translation>逐日列出计入或跳过的日期。</translation>
    </message>
    <message>
        <source>the item as a whole</source>
        <translation>条目整体</translation>
    </message>
    <message>
        <source>control point %1</source>
        <translation>控制要点%1</translation>
    </message>
    <message>
        <source>a control point without known number</source>
        <translation>编号未知的控制要点</translation>
    </message>
    <message>
        <source>    %1: %2 %3, %4, edition %5</source>
        <translation>    %1：%2 %3，%4，版本 %5</translation>
    </message>
    <message>
        <source>      Reason: %1 (%2)</source>
        <translation>      理由：%1（%2）</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1：%2</translation>
    </message>
    <message>
        <source>    Open: %1</source>
        <translation>    待办：%1</translation>
    </message>
    <message>
        <source>Added product %1.</source>
        <translation>已添加产品 %1。</translation>
    </message>
    <message>
        <source>“%1” is no form of technology.</source>
        <translation>“%1”不是技术形式。</translation>
    </message>
    <message>
        <source>Added technology %1.</source>
        <translation>已添加技术 %1。</translation>
    </message>
    <message>
        <source>--state is one of candidate, confirmed, rejected.</source>
        <translation>--state 为 candidate、confirmed、rejected 之一。</translation>
    </message>
    <message>
        <source>The company's own number.</source>
        <translation>企业自己的编号。</translation>
    </message>
    <message>
        <source>Name in Chinese.</source>
        <translation>中文名称。</translation>
    </message>
    <message>
        <source>Name in English.</source>
        <translation>英文名称。</translation>
    </message>
    <message>
        <source>What it is.</source>
        <translation>说明。</translation>
    </message>
    <message>
        <source>patent, patent-application, know-how, software, drawings, service, other.</source>
        <translation>patent、patent-application、know-how、software、drawings、service、other。</translation>
    </message>
    <message>
        <source>Who owns it.</source>
        <translation>所有人。</translation>
    </message>
    <message>
        <source>A product that rests on it.</source>
        <translation>以其为基础的产品。</translation>
    </message>
    <message>
        <source>Products, and technologies with their verdicts.</source>
        <translation>产品，以及各项技术及其结论。</translation>
    </message>
    <message>
        <source>A product or technology with tags, reasons and open points.</source>
        <translation>一个产品或一项技术，及其标注、理由与待办事项。</translation>
    </message>
    <message>
        <source>Add a product.</source>
        <translation>添加产品。</translation>
    </message>
    <message>
        <source>Add a technology.</source>
        <translation>添加技术。</translation>
    </message>
    <message>
        <source>Judge a technology against an item or one of its control points.</source>
        <translation>对照条目或其控制要点判断一项技术。</translation>
    </message>
    <message>
        <source>candidate, confirmed or rejected.</source>
        <translation>candidate、confirmed 或 rejected。</translation>
    </message>
    <message>
        <source>Why; mandatory.</source>
        <translation>理由；必填。</translation>
    </message>
    <message>
        <source>The control point; without it, the item.</source>
        <translation>控制要点；不填则为整个条目。</translation>
    </message>
    <message numerus="yes">
        <source>%n records answer to “%1”.</source>
        <translation>
            <numerusform>有 %n 条记录与“%1”相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the company's number or the id.</source>
        <translation>请使用企业编号或 id。</translation>
    </message>
    <message>
        <source>The workspace has no such record: “%1”.</source>
        <translation>工作区中没有这条记录：“%1”。</translation>
    </message>
    <message>
        <source>See the lists of portfolio list and transfer list.</source>
        <translation>请查看 portfolio list 与 transfer list 的列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n items are named “%1”.</source>
        <translation>
            <numerusform>有 %n 个条目名为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the number or the key.</source>
        <translation>请使用编号或键。</translation>
    </message>
    <message>
        <source>No bundled item of edition %2 has the number, key or name “%1”.</source>
        <translation>版本 %2 的收录条目中，没有编号、键或名称为“%1”的条目。</translation>
    </message>
    <message>
        <source>The bundled text is incomplete: this does not mean that the law has no such item.</source>
        <translation>收录文本并不完整：这不表示法律中没有该条目。</translation>
    </message>
    <message>
        <source>This command needs --output FILE.</source>
        <translation>此命令需要 --output FILE。</translation>
    </message>
    <message>
        <source>Written: %1 (pages: %2)</source>
        <translation>已写入：%1（页数：%2）</translation>
    </message>
    <message>
        <source>Write the product review as PDF.</source>
        <translation>将产品审查写为 PDF。</translation>
    </message>
    <message>
        <source>Where the PDF goes.</source>
        <translation>PDF 的位置。</translation>
    </message>
    <message>
        <source>Language of the report; both by default.</source>
        <translation>报告语言；默认双语。</translation>
    </message>
    <message>
        <source>Products by number, id or name, with commas between; all without it.</source>
        <translation>按编号、id 或名称指定产品，以逗号分隔；不填则为全部。</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2025-07-15 (--%2).</source>
        <translation>“%1”不是 2025-07-15 这样的日期（--%2）。</translation>
    </message>
    <message>
        <source>“%1” is not a number of rows (--limit); 0 means all.</source>
        <translation>“%1”不是行数（--limit）；0 表示全部。</translation>
    </message>
    <message>
        <source>Shown: %1 of %2. Use --limit 0 for all.</source>
        <translation>显示 %1 条，共 %2 条。使用 --limit 0 显示全部。</translation>
    </message>
    <message>
        <source>This command needs --workspace FILE.</source>
        <translation>此命令需要 --workspace FILE。</translation>
    </message>
    <message>
        <source>%1  [%2]  next: %3</source>
        <translation>%1  [%2]  下一步：%3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>  %1  %2  %3 (%4)</source>
        <translation>  %1  %2  %3（%4）</translation>
    </message>
    <message>
        <source>  %1: %2 (%3)</source>
        <translation>  %1：%2（%3）</translation>
    </message>
    <message>
        <source>    %1</source>
        <translation>    %1</translation>
    </message>
    <message>
        <source>Technologies by number, id or name, with commas between.</source>
        <translation>按编号、id 或名称指定技术，以逗号分隔。</translation>
    </message>
    <message>
        <source>Transfers with class, next step and findings.</source>
        <translation>各项交易及其类别、下一步与发现的问题。</translation>
    </message>
    <message>
        <source>One transfer with its steps and what is wrong.</source>
        <translation>一笔交易，及其步骤与问题。</translation>
    </message>
    <message>
        <source>Add a transfer.</source>
        <translation>添加交易。</translation>
    </message>
    <message>
        <source>Change fields of a transfer; an empty value clears a field.</source>
        <translation>修改交易的字段；空值清除该字段。</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>已创建：%1</translation>
    </message>
    <message numerus="yes">
        <source>Audit trail: %n entries.</source>
        <translation>
            <numerusform>审计记录：%n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>链首：%1</translation>
    </message>
    <message>
        <source>Backup written: %1</source>
        <translation>备份已写入：%1</translation>
    </message>
    <message>
        <source>Restored to: %1</source>
        <translation>已恢复至：%1</translation>
    </message>
    <message>
        <source>Make a new workspace.</source>
        <translation>新建工作区。</translation>
    </message>
    <message>
        <source>Fill it with an example company.</source>
        <translation>以示例企业填充。</translation>
    </message>
    <message>
        <source>Check the file and its audit trail.</source>
        <translation>检查文件及其审计记录。</translation>
    </message>
    <message>
        <source>Write a consistent copy of the workspace.</source>
        <translation>写出工作区的一致副本。</translation>
    </message>
    <message>
        <source>Check a backup and copy it to a new file.</source>
        <translation>检查备份并复制为新文件。</translation>
    </message>
    <message>
        <source>The audit trail, newest first.</source>
        <translation>审计记录，最新在前。</translation>
    </message>
    <message>
        <source>    Status: %1</source>
        <translation>    状态：%1</translation>
    </message>
    <message>
        <source>    Proof: %1</source>
        <translation>    证明：%1</translation>
    </message>
    <message>
        <source>%1  draft, no edition  %2</source>
        <translation>%1  征求意见稿，非版本  %2</translation>
    </message>
    <message>
        <source>Announced: %1, in force from %2.</source>
        <translation>已公布：%1，自%2起施行。</translation>
    </message>
    <message>
        <source>The editions with status and proof, how much of each is bundled, and up to which day all is known.</source>
        <translation>各版本及其状态、证明和收录范围，以及所知截止日期。</translation>
    </message>
    <message>
        <source>One item, by number, name or link, with its control points and where each field comes from.</source>
        <translation>按编号、名称或链接查看一个条目，及其控制要点和各字段的来源。</translation>
    </message>
    <message>
        <source>  perhaps among the missing (recollection, unverified): %1</source>
        <translation>  可能属于所缺（回忆，未核实）：%1</translation>
    </message>
    <message>
        <source>Sectors: %1 stated, %2 seen in the bundled operations.</source>
        <translation>行业：载明%1个，收录的修改操作涉及%2个。</translation>
    </message>
    <message>
        <source>Bundled operations whose sector is not known: %1.</source>
        <translation>行业不明的修改操作：%1项。</translation>
    </message>
    <message>
        <source>There is no instrument %1.</source>
        <translation>没有法律文件%1。</translation>
    </message>
    <message>
        <source>See catalogue editions.</source>
        <translation>见catalogue editions。</translation>
    </message>
    <message>
        <source>The ledger of renderings says nothing about “%1”.</source>
        <translation>译名账未载“%1”。</translation>
    </message>
    <message>
        <source>What each instrument states, what is bundled of it, and exactly what is missing.</source>
        <translation>各法律文件载明的数目、收录的内容，以及确切所缺。</translation>
    </message>
    <message>
        <source>Where sources disagree, and which of them the data follows.</source>
        <translation>来源不一致之处，以及数据所从。</translation>
    </message>
    <message>
        <source>English renderings beside the Chinese: same, narrower, wider, other; for an item or a term.</source>
        <translation>英文译法与中文对照：相同、较窄、较宽或不同；可按条目或用语查询。</translation>
    </message>
    <message>
        <source>text of %1; also found in %2</source>
        <translation>所示为%1的文本；另见于%2</translation>
    </message>
    <message>
        <source>Also searched: %1 (%2)</source>
        <translation>也检索了：%1（%2）</translation>
    </message>
    <message>
        <source>Other editions have it: %1.</source>
        <translation>其他版本中有：%1。</translation>
    </message>
    <message>
        <source>A draft for comment has it: %1. It is not law.</source>
        <translation>征求意见稿中有：%1。它不是法律。</translation>
    </message>
    <message>
        <source>In the query at character %1: %2</source>
        <translation>检索式第%1个字符处：%2</translation>
    </message>
    <message>
        <source>Items with these words in number, name, control points or notes, in either language; takes number:, sector:, part:, changed:, a minus sign before a word, and quotes.</source>
        <translation>编号、名称、控制要点或备注中含有这些词的条目，中英文均可；可用编号:、行业:、部分:、修改:，词前加减号，以及引号。</translation>
    </message>
    <message>
        <source>Search every edition, not only one.</source>
        <translation>检索所有版本，而不只一个。</translation>
    </message>
    <message>
        <source>Only the words themselves.</source>
        <translation>只检索词语本身。</translation>
    </message>
    <message>
        <source>Sources disagree (%1): %2</source>
        <translation>来源不一致（%1）：%2</translation>
    </message>
    <message>
        <source>    %1 (%2) - the data follows this</source>
        <translation>    %1（%2）——数据从此说</translation>
    </message>
    <message>
        <source>    %1 (%2)</source>
        <translation>    %1（%2）</translation>
    </message>
    <message>
        <source>    Why: %1</source>
        <translation>    理由：%1</translation>
    </message>
    <message>
        <source>    What depends on it: %1</source>
        <translation>    影响：%1</translation>
    </message>
    <message>
        <source>    no rendering: %1 (%2)</source>
        <translation>    无译法：%1（%2）</translation>
    </message>
    <message>
        <source>    %1 - chosen, %2 (%3)</source>
        <translation>    %1——选用，%2（%3）</translation>
    </message>
    <message>
        <source>    %1 - %2 (%3)</source>
        <translation>    %1——%2（%3）</translation>
    </message>
    <message>
        <source>suspended, not counted</source>
        <translation>暂停适用，不计入</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>“%1” is no bundled instrument; there are: %2.</source>
        <translation>“%1”不是收录的法律文件；现有：%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place and finding</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Read: %1, %2, SHA-256 %3</source>
        <translation>已读取：%1，%2，SHA-256 %3</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Instrument: %1</source>
        <translation>法律文件：%1</translation>
    </message>
    <message>
        <source>not told by the text</source>
        <translation>文本未说明</translation>
    </message>
    <message numerus="yes">
        <source>Operations read: %n.</source>
        <translation>
            <numerusform>读出修改操作%n项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings:</source>
        <translation>发现的问题：</translation>
    </message>
    <message>
        <source>Not read:</source>
        <translation>未能读出：</translation>
    </message>
    <message>
        <source>bundled: %1</source>
        <translation>收录数据：%1</translation>
    </message>
    <message>
        <source>official: %1</source>
        <translation>官方文本：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>difference and number of operations</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” names no operation of the text; use its number in the list, its id or the item's number.</source>
        <translation>“%1”不对应文本中的任何修改操作；请使用列表中的序号、操作标识或条目编号。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was written; %n operations can be accepted.</source>
        <translation>
            <numerusform>未写入任何内容；可采纳修改操作%n项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n operations.</source>
        <translation>
            <numerusform>已采纳修改操作%n项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3  %n operations  %4  %5</source>
        <translation>
            <numerusform>%1  %2  %3  修改操作%n项  %4  %5</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Nothing was accepted from an official text in this workspace.</source>
        <translation>此工作区尚未采纳任何官方文本内容。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Which instrument the text is, such as 2020-38, where it does not say so.</source>
        <translation>文本未说明时，指明其为哪一法律文件，例如2020-38。</translation>
    </message>
    <message>
        <source>Compare an official text with the bundled data, item by item; - reads text from the standard input.</source>
        <translation>逐条比较官方文本与收录数据；“-”表示从标准输入读取文本。</translation>
    </message>
    <message>
        <source>Accept operations of an official text into the workspace.</source>
        <translation>将官方文本中的修改操作采纳到工作区。</translation>
    </message>
    <message>
        <source>Which operations; all by default.</source>
        <translation>采纳哪些修改操作；默认为全部。</translation>
    </message>
    <message>
        <source>Say what would happen, and write nothing.</source>
        <translation>只说明结果，不写入任何内容。</translation>
    </message>
    <message>
        <source>What was accepted from official texts.</source>
        <translation>已从官方文本采纳的内容。</translation>
    </message>
    <message>
        <source>Also what was taken back.</source>
        <translation>同时列出已撤回的内容。</translation>
    </message>
    <message>
        <source>Take an acceptance back.</source>
        <translation>撤回一次采纳。</translation>
    </message>
    <message>
        <source>No bundled edition has an item with the number %1.</source>
        <translation>已收录的各版本中均无编号为%1的条目。</translation>
    </message>
    <message>
        <source>%1 is a draft that proposes to change the edition %2; it can be compared with no other.</source>
        <translation>%1是拟修改版本%2的征求意见稿，不能与其他版本比较。</translation>
    </message>
    <message>
        <source>Name %1 as the first of the two.</source>
        <translation>请将%1作为两者中的第一个。</translation>
    </message>
    <message>
        <source>%1: deleted %2, added %3, amended %4, renumbered %5, form only %6, not certain %7</source>
        <translation>%1：删除%2，新增%3，修改%4，重新编号%5，仅形式%6，不确定%7</translation>
    </message>
    <message>
        <source>From edition %1 to %2</source>
        <translation>从版本%1到%2</translation>
    </message>
    <message>
        <source>%1, renumbered</source>
        <translation>%1，重新编号</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4</source>
        <comment>edition, number, what happened, name</comment>
        <translation>%1  %2  %3  %4</translation>
    </message>
    <message>
        <source>    With %1 %2 (edition %3)</source>
        <translation>    与%1 %2（版本%3）</translation>
    </message>
    <message>
        <source>What changed between two editions: [-deleted-]{+added+}, {~form~form~}, with the operation behind it. Exit 1 where something did.</source>
        <translation>两个版本之间的变化：[-删除-]{+新增+}、{~形式~形式~}，附相应修改操作。有变化时退出码为1。</translation>
    </message>
    <message>
        <source>Only the item that has or had this number.</source>
        <translation>仅现用或曾用该编号的条目。</translation>
    </message>
    <message>
        <source>The history of an item through all editions and numbers, with the evidence for each step.</source>
        <translation>一个条目在各版本、各编号中的沿革，附每一步的依据。</translation>
    </message>
    <message>
        <source>    %1: %2; on the words: %3; %4</source>
        <translation>    %1：%2；依据词语：%3；%4</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>No candidate in the edition of %1. That is no verdict: conclude the dossier.</source>
        <translation>%1的版本中无候选。这不是结论：请为查核记录作结。</translation>
    </message>
    <message>
        <source>Candidates in the edition of %1:</source>
        <translation>%1的版本中的候选：</translation>
    </message>
    <message numerus="yes">
        <source>Screened %n technologies against the edition of %1; %2 of them have candidates.</source>
        <translation>
            <numerusform>按%1的版本筛查了%n项技术，其中%2项有候选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Concluded by %1 on %2: examined against the edition of %3, no match found.</source>
        <translation>%1于%2作结：已按%3的版本查核，未发现匹配。</translation>
    </message>
    <message>
        <source>Not concluded under the edition of %1.</source>
        <translation>在%1的版本下未作结。</translation>
    </message>
    <message>
        <source>  Open: %1</source>
        <translation>  待办：%1</translation>
    </message>
    <message>
        <source>  %1</source>
        <translation>  %1</translation>
    </message>
    <message>
        <source>  Term “%1”: %2 hits</source>
        <translation>  词语“%1”：%2个命中</translation>
    </message>
    <message>
        <source>  Sector %1: %2 items, read by %3</source>
        <translation>  行业%1：%2个条目，通读人%3</translation>
    </message>
    <message>
        <source>  Refused: %1: %2</source>
        <translation>  已排除：%1：%2</translation>
    </message>
    <message>
        <source>Screen the technologies that are due and keep the candidates; nothing is tagged.</source>
        <translation>筛查到期的技术并保留候选；不作任何标注。</translation>
    </message>
    <message>
        <source>All technologies, also those that are up to date.</source>
        <translation>所有技术，包括筛查仍有效的。</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>仅此一项。</translation>
    </message>
    <message>
        <source>What was examined of a technology, and what hinders its conclusion.</source>
        <translation>某项技术查核过什么，以及什么妨碍作结。</translation>
    </message>
    <message>
        <source>Look for this word too and keep it.</source>
        <translation>另查此词语并记入。</translation>
    </message>
    <message>
        <source>Keep that this sector was read.</source>
        <translation>记入已通读该行业。</translation>
    </message>
    <message>
        <source>State that a technology was examined and no match was found.</source>
        <translation>声明某项技术已查核且未发现匹配。</translation>
    </message>
    <message>
        <source>What else was looked at.</source>
        <translation>还查过什么。</translation>
    </message>
    <message>
        <source>Take the statement back.</source>
        <translation>撤回该声明。</translation>
    </message>
    <message>
        <source>“%1” is no delimiter.</source>
        <translation>“%1”不是分隔符。</translation>
    </message>
    <message>
        <source>Write comma, semicolon, tab or the character itself.</source>
        <translation>请填写 comma、semicolon、tab 或该字符本身。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有字段“%1”。</translation>
    </message>
    <message>
        <source>Fields are: %1.</source>
        <translation>字段有：%1。</translation>
    </message>
    <message>
        <source>The list has no column “%1”.</source>
        <translation>清单中没有“%1”列。</translation>
    </message>
    <message>
        <source>Name a column by its letter, its number or its heading.</source>
        <translation>请用字母、序号或列名指定一列。</translation>
    </message>
    <message>
        <source>“%1” is no row number.</source>
        <translation>“%1”不是行号。</translation>
    </message>
    <message>
        <source>Write the number of the row with the headings, or 0 for none.</source>
        <translation>请填写列名所在的行号，没有则填 0。</translation>
    </message>
    <message>
        <source>There is no layout “%1”.</source>
        <translation>没有“%1”这种布局。</translation>
    </message>
    <message>
        <source>Write both, technologies or products.</source>
        <translation>请填写 both、technologies 或 products。</translation>
    </message>
    <message>
        <source>Rows: new %1, changed %2, unchanged %3, duplicates left out %4, errors %5.</source>
        <translation>行数：新增 %1，改动 %2，不变 %3，重复未采用 %4，错误 %5。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The list was imported.</source>
        <translation>清单已导入。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Bring a list of products and technologies (XLSX, CSV).</source>
        <translation>导入产品和技术清单（XLSX、CSV）。</translation>
    </message>
    <message>
        <source>The sheet of the workbook.</source>
        <translation>工作簿中的工作表。</translation>
    </message>
    <message>
        <source>UTF-8, GB18030, UTF-16LE or UTF-16BE; detected otherwise.</source>
        <translation>UTF-8、GB18030、UTF-16LE 或 UTF-16BE；不填则自动识别。</translation>
    </message>
    <message>
        <source>comma, semicolon, tab or the character itself.</source>
        <translation>comma、semicolon、tab 或该字符本身。</translation>
    </message>
    <message>
        <source>both, technologies or products.</source>
        <translation>both、technologies 或 products。</translation>
    </message>
    <message>
        <source>The row with the headings; 0 for none.</source>
        <translation>列名所在的行；0 表示没有。</translation>
    </message>
    <message>
        <source>Which column holds which field, by letter, number or heading.</source>
        <translation>哪一列是哪个字段，用字母、序号或列名指定。</translation>
    </message>
    <message>
        <source>An empty cell empties the field.</source>
        <translation>空单元格会清空字段。</translation>
    </message>
    <message>
        <source>Change nothing where a row cannot be taken.</source>
        <translation>有任何一行不能采用时，不作任何改动。</translation>
    </message>
    <message>
        <source>Only say what would happen.</source>
        <translation>只说明会发生什么。</translation>
    </message>
    <message>
        <source>Write products and technologies to XLSX or CSV.</source>
        <translation>把产品和技术写成 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>The fields to write, in this order; all otherwise.</source>
        <translation>要写出的字段，按此顺序；不填则全部写出。</translation>
    </message>
    <message>
        <source>“%1” is no answer: write the question's id, = and the value.</source>
        <translation>“%1”不是回答：请写问题标识、等号和取值。</translation>
    </message>
    <message>
        <source>For example: subject=know-how</source>
        <translation>例如：subject=know-how</translation>
    </message>
    <message>
        <source>No control point with numbers is tagged, and none limits a quantity that was measured. Most control points state no number: that says nothing about them.</source>
        <translation>没有标注载有数值的控制要点，也没有控制要点限制所测的量。多数控制要点没有数值，这并不说明什么。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>    Note: %1</source>
        <translation>    备注：%1</translation>
    </message>
    <message>
        <source>Next (%1): %2</source>
        <translation>下一问（%1）：%2</translation>
    </message>
    <message>
        <source>    %1=%2  %3</source>
        <translation>    %1=%2  %3</translation>
    </message>
    <message>
        <source>Result: %1 (%2)</source>
        <translation>结果：%1（%2）</translation>
    </message>
    <message>
        <source>    Reading: %1</source>
        <translation>    理解：%1</translation>
    </message>
    <message>
        <source>Not assessed: %1</source>
        <translation>未判断：%1</translation>
    </message>
    <message>
        <source>Whom to ask: %1</source>
        <translation>问谁：%1</translation>
    </message>
    <message>
        <source>What to ask: %1</source>
        <translation>问什么：%1</translation>
    </message>
    <message>
        <source>Handed over: %1 (%2)</source>
        <translation>移交：%1（%2）</translation>
    </message>
    <message>
        <source>    Not assessed here: %1</source>
        <translation>    此处未判断：%1</translation>
    </message>
    <message>
        <source>Compare the technology's measurements with the numbers that control points state.</source>
        <translation>将技术的测量值与控制要点所载数值比较。</translation>
    </message>
    <message>
        <source>The questions that lead to a classification: where they stand, and answers to the next ones.</source>
        <translation>技术归类的问答：进展，以及对后续问题的回答。</translation>
    </message>
    <message>
        <source>Answer a question; more answers can follow the technology.</source>
        <translation>回答一个问题；技术之后可以再写其他回答。</translation>
    </message>
    <message>
        <source>A note on the answers given.</source>
        <translation>对所作回答的备注。</translation>
    </message>
    <message>
        <source>Begin a new run.</source>
        <translation>重新开始。</translation>
    </message>
    <message>
        <source>%1, a control point without known number</source>
        <translation>%1，编号不明的控制要点</translation>
    </message>
    <message>
        <source>%1, control point %2</source>
        <translation>%1，控制要点%2</translation>
    </message>
    <message>
        <source>      %1</source>
        <translation>      %1</translation>
    </message>
    <message>
        <source>Numbers that the text states:</source>
        <translation>文本所载数值：</translation>
    </message>
    <message>
        <source>    %1  %2; in the text: “%3” (%4)</source>
        <translation>    %1  %2；原文：“%3”（%4）</translation>
    </message>
    <message>
        <source>As it stood at the end of that day.</source>
        <translation>该日终了时的状态。</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>    %1: taken out: %2</source>
        <translation>    %1：删去：%2</translation>
    </message>
    <message>
        <source>    %1: from %2 to %3</source>
        <translation>    %1：由 %2 改为 %3</translation>
    </message>
    <message>
        <source>Attached %1, SHA-256 %2.</source>
        <translation>已添加附件 %1，SHA-256 %2。</translation>
    </message>
    <message>
        <source>%1  %2 bytes  %3  %4</source>
        <translation>%1  %2 字节  %3  %4</translation>
    </message>
    <message>
        <source>Who changed a product or technology, when, and each field with its old and new value.</source>
        <translation>产品或技术由谁在何时修改，以及各字段的旧值和新值。</translation>
    </message>
    <message>
        <source>Keep a file with a technology as evidence.</source>
        <translation>将文件作为证据附于技术。</translation>
    </message>
    <message>
        <source>Where in the file: page, table, figure.</source>
        <translation>在文件中的位置：页、表、图。</translation>
    </message>
    <message>
        <source>The files kept with a technology and its tags.</source>
        <translation>附于技术及其标注的文件。</translation>
    </message>
    <message>
        <source>“%1” is no parameter.</source>
        <translation>“%1”不是参数。</translation>
    </message>
    <message>
        <source>Write NAME=VALUE UNIT @ CONDITION, such as density=2.58 g/cm3 @ 300 MPa.</source>
        <translation>请写成“名称=值 单位 @ 条件”，例如 density=2.58 g/cm3 @ 300 MPa。</translation>
    </message>
    <message>
        <source>Where it is kept or worked with.</source>
        <translation>存放或使用的地点。</translation>
    </message>
    <message>
        <source>unknown, developed, acquired, licensed-in, jointly-developed.</source>
        <translation>unknown、developed、acquired、licensed-in、jointly-developed。</translation>
    </message>
    <message>
        <source>Developed or acquired when: 2019, 2019-05 or 2019-05-20.</source>
        <translation>研发或取得时间：2019、2019-05 或 2019-05-20。</translation>
    </message>
    <message>
        <source>unknown, no or yes.</source>
        <translation>unknown、no 或 yes。</translation>
    </message>
    <message>
        <source>Keywords, between commas.</source>
        <translation>关键词，以逗号分隔。</translation>
    </message>
    <message>
        <source>NAME=VALUE[..TO] UNIT @ CONDITION, several between semicolons.</source>
        <translation>名称=值[..上限] 单位 @ 条件，多项以分号分隔。</translation>
    </message>
    <message>
        <source>“%1” is no origin of a technology.</source>
        <translation>“%1”不是技术来历。</translation>
    </message>
    <message>
        <source>--state-secret is one of unknown, no, yes.</source>
        <translation>--state-secret 只能是 unknown、no、yes 之一。</translation>
    </message>
    <message>
        <source>  Form: %1, revision %2</source>
        <translation>  形式：%1，修订 %2</translation>
    </message>
    <message>
        <source>  Owner: %1</source>
        <translation>  权利人：%1</translation>
    </message>
    <message>
        <source>  Place: %1</source>
        <translation>  所在地：%1</translation>
    </message>
    <message>
        <source>  Origin: %1</source>
        <translation>  来历：%1</translation>
    </message>
    <message>
        <source>  Origin: %1, %2</source>
        <translation>  来历：%1，%2</translation>
    </message>
    <message>
        <source>  State secret: %1</source>
        <translation>  国家秘密：%1</translation>
    </message>
    <message>
        <source>  Keywords: %1</source>
        <translation>  关键词：%1</translation>
    </message>
    <message>
        <source>  Parameter: %1</source>
        <translation>  参数：%1</translation>
    </message>
    <message>
        <source>As it stood on %1:</source>
        <translation>%1 的状态：</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>    %1: %2 %3, edition %4. Reason: %5 (%6)</source>
        <translation>    %1：%2 %3，版本 %4。理由：%5（%6）</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>Nobody is named: everybody who opens the file may write, and nobody can approve.</source>
        <translation>尚未登记人员：能打开文件的人都可写入，但无人可以批准。</translation>
    </message>
    <message>
        <source>A local file is not a server: a name is not a login.</source>
        <translation>本地文件不是服务器：姓名不是登录。</translation>
    </message>
    <message>
        <source>“%1” is no role.</source>
        <translation>“%1”不是角色。</translation>
    </message>
    <message>
        <source>Roles: author, reviewer, officer, trainer, reader; several are separated by commas.</source>
        <translation>角色：author、reviewer、officer、trainer、reader；多个以逗号分隔。</translation>
    </message>
    <message>
        <source>Named %1 as %2.</source>
        <translation>已登记%1为%2。</translation>
    </message>
    <message>
        <source>There is no person “%1”.</source>
        <translation>没有人员“%1”。</translation>
    </message>
    <message>
        <source>No approval is stale under the edition of %1.</source>
        <translation>在%1的版本下没有失效的批准。</translation>
    </message>
    <message>
        <source>    No effect because: %1 (%2)</source>
        <translation>    无影响，因为：%1（%2）</translation>
    </message>
    <message>
        <source>The edition of %1 touches no technology of this workspace.</source>
        <translation>%1的版本不影响本工作区的任何技术。</translation>
    </message>
    <message>
        <source>The review is %1.</source>
        <translation>审查%1。</translation>
    </message>
    <message>
        <source>What the reviewer says.</source>
        <translation>复核人的意见。</translation>
    </message>
    <message>
        <source>The persons of the workspace with their roles.</source>
        <translation>工作区的人员及其角色。</translation>
    </message>
    <message>
        <source>Name a person; ROLES separated by commas.</source>
        <translation>登记人员；ROLES 以逗号分隔。</translation>
    </message>
    <message>
        <source>Mail address.</source>
        <translation>电子邮箱。</translation>
    </message>
    <message>
        <source>Change the roles of a person.</source>
        <translation>修改人员的角色。</translation>
    </message>
    <message>
        <source>The person does not work here any more.</source>
        <translation>该人员不再在岗。</translation>
    </message>
    <message>
        <source>The person works here again.</source>
        <translation>该人员恢复在岗。</translation>
    </message>
    <message>
        <source>Approvals that do not hold any more, with the reason.</source>
        <translation>已失效的批准及其原因。</translation>
    </message>
    <message>
        <source>The technologies that an edition touches, with before and after text and the answers.</source>
        <translation>版本影响的技术，附变化前后的文本和答复。</translation>
    </message>
    <message>
        <source>Submit a technology for review by another person.</source>
        <translation>提交技术由他人审查。</translation>
    </message>
    <message>
        <source>What the author says to the reviewer.</source>
        <translation>起草人给复核人的备注。</translation>
    </message>
    <message>
        <source>Approve the submission of another person.</source>
        <translation>批准他人的提交。</translation>
    </message>
    <message>
        <source>Return a submission with remarks.</source>
        <translation>附意见退回提交。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>无法读取文件%1。</translation>
    </message>
    <message>
        <source>The file %1 is larger than a description can be.</source>
        <translation>文件%1过大，不像是技术描述。</translation>
    </message>
    <message>
        <source>Give the text to screen, or its file with --file, and not both.</source>
        <translation>请给出要筛查的文本，或用--file给出文件，二者只取其一。</translation>
    </message>
    <message>
        <source>“%1” is no number of candidates.</source>
        <translation>“%1”不是候选数目。</translation>
    </message>
    <message>
        <source>control point, number not known: %1</source>
        <translation>控制要点（编号不详）：%1</translation>
    </message>
    <message>
        <source>control point %1: %2</source>
        <translation>控制要点%1：%2</translation>
    </message>
    <message>
        <source>No candidate is no verdict: the screening compares words, and an officer decides.</source>
        <translation>没有候选条目不等于结论：筛查只比对用词，由合规人员判断。</translation>
    </message>
    <message>
        <source>Items and control points that a technology's description speaks for, with reasons; or none. Decides nothing.</source>
        <translation>根据技术描述列出可能涉及的条目和控制要点及其依据；也可能一个都没有。不作任何判定。</translation>
    </message>
    <message>
        <source>A text file with the description; - for the standard input.</source>
        <translation>含技术描述的文本文件；-表示标准输入。</translation>
    </message>
    <message>
        <source>At most so many candidates: 10 by default, 0 for all.</source>
        <translation>最多列出的候选数：默认10，0为全部。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>jiheng --help lists the options.</source>
        <translation>运行 jiheng --help 查看全部选项。</translation>
    </message>
    <message>
        <source>More than one workspace was named.</source>
        <translation>指定了多个工作区。</translation>
    </message>
    <message>
        <source>“%1” is no language: zh or en.</source>
        <translation>“%1”不是可用的语言：zh 或 en。</translation>
    </message>
    <message>
        <source>“%1” is no appearance: light or dark.</source>
        <translation>“%1”不是可用的外观：light 或 dark。</translation>
    </message>
    <message>
        <source>The scale must be a number from 1 to 4.</source>
        <translation>缩放比例必须是 1 到 4 之间的数字。</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>日历中没有这一天。</translation>
    </message>
    <message>
        <source>Write the date as year, month and day: 2026-03-31.</source>
        <translation>日期请按年、月、日填写：2026-03-31。</translation>
    </message>
</context>
<context>
    <name>Examination</name>
    <message>
        <source>Prohibited part: %1 Restricted part: %2</source>
        <translation>禁止部分：%1限制部分：%2</translation>
    </message>
    <message>
        <source>No term in Chinese was tried.</source>
        <translation>未试查任何中文词语。</translation>
    </message>
    <message>
        <source>No term in English was tried.</source>
        <translation>未试查任何英文词语。</translation>
    </message>
    <message>
        <source>No sector was walked: the examination rests on the terms alone.</source>
        <translation>未通读任何行业：本次查核仅依据词语。</translation>
    </message>
    <message>
        <source>The technology was never screened against this edition: screen it first.</source>
        <translation>该技术从未按本版本筛查：请先筛查。</translation>
    </message>
    <message>
        <source>The screening is outdated, because the technology, the engine or the text of the edition changed since: screen the technology again.</source>
        <translation>筛查之后技术、引擎或版本文本有变，筛查已过时：请重新筛查该技术。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates of the screening have no answer: confirm or reject each, with the reason.</source>
        <translation>
            <numerusform>筛查有%n个候选尚未答复：请逐一确认或排除，并写明理由。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags are still candidates: confirm or reject each, with the reason.</source>
        <translation>
            <numerusform>有%n条标注仍为候选：请逐一确认或排除，并写明理由。</numerusform>
        </translation>
    </message>
    <message>
        <source>The term is missing.</source>
        <translation>未填写词语。</translation>
    </message>
    <message>
        <source>Type the word that was looked for.</source>
        <translation>请输入所查的词语。</translation>
    </message>
    <message numerus="yes">
        <source>Looked for “%1” in the edition of %2 for technology “%3”: %n items.</source>
        <translation>
            <numerusform>为技术“%3”在%2的版本中查“%1”：%n个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier has no such term.</source>
        <translation>查核记录中没有这个词语。</translation>
    </message>
    <message numerus="yes">
        <source>Of the hits of “%1”, %n items were looked at.</source>
        <translation>
            <numerusform>“%1”的命中中已看过%n个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Took the term “%1” out of the dossier.</source>
        <translation>从查核记录中移除词语“%1”。</translation>
    </message>
    <message>
        <source>Brought the term “%1” back into the dossier.</source>
        <translation>把词语“%1”放回查核记录。</translation>
    </message>
    <message>
        <source>The edition of %1 has no sector “%2”.</source>
        <translation>%1的版本没有行业“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>Read the %n items of sector %1 “%2” in the edition of %3 for technology “%4”.</source>
        <translation>
            <numerusform>为技术“%4”通读了%3的版本中行业%1“%2”的%n个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier has no such sector.</source>
        <translation>查核记录中没有这个行业。</translation>
    </message>
    <message>
        <source>Took sector %1 out of the dossier.</source>
        <translation>从查核记录中移除行业%1。</translation>
    </message>
    <message>
        <source>Brought sector %1 back into the dossier.</source>
        <translation>把行业%1放回查核记录。</translation>
    </message>
    <message>
        <source>The examination cannot be concluded.</source>
        <translation>查核尚不能作结。</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the catalogue.</source>
        <translation>目录没有版本“%1”。</translation>
    </message>
    <message>
        <source>a new screening found candidates without an answer.</source>
        <translation>新的筛查发现了尚未答复的候选。</translation>
    </message>
    <message>
        <source>Screened technology “%1” against the edition of %2: no candidate (engine %3).</source>
        <translation>按%2的版本筛查技术“%1”：无候选（引擎%3）。</translation>
    </message>
    <message numerus="yes">
        <source>Screened technology “%1” against the edition of %2: %n candidates (engine %3).</source>
        <translation>
            <numerusform>按%2的版本筛查技术“%1”：%n个候选（引擎%3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Took back the screening of technology “%1” against the edition of %2.</source>
        <translation>撤回技术“%1”按%2的版本所作的筛查。</translation>
    </message>
    <message numerus="yes">
        <source>Screened %n technologies against the edition of %1 (engine %2); %3 of them have candidates.</source>
        <translation>
            <numerusform>按%1的版本筛查了%n项技术（引擎%2），其中%3项有候选。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>The tag stands on a control point whose text is bundled.</source>
        <translation>该标注落在文本已内置的控制要点上。</translation>
    </message>
    <message>
        <source>Compare the bundled text with the official one in the catalogue.</source>
        <translation>请在目录中把内置文本与官方文本对照。</translation>
    </message>
    <message>
        <source>The official wording is missing.</source>
        <translation>未填写官方原文。</translation>
    </message>
    <message>
        <source>Paste the text of the control points, word for word.</source>
        <translation>请逐字粘贴控制要点的原文。</translation>
    </message>
    <message>
        <source>The source is missing.</source>
        <translation>未填写来源。</translation>
    </message>
    <message>
        <source>Name the document from which the wording was taken.</source>
        <translation>请写明原文取自哪份文件。</translation>
    </message>
    <message>
        <source>Put the official wording beside the tag “%1”: from “%2”.</source>
        <translation>为标注“%1”附上官方原文：取自“%2”。</translation>
    </message>
    <message>
        <source>Took the official wording from the tag “%1”.</source>
        <translation>从标注“%1”移除了官方原文。</translation>
    </message>
    <message>
        <source>The portfolio is being screened already.</source>
        <translation>正在筛查全部技术。</translation>
    </message>
    <message>
        <source>never screened</source>
        <translation>从未筛查</translation>
    </message>
    <message>
        <source>candidates open</source>
        <translation>候选待定</translation>
    </message>
    <message>
        <source>no candidate</source>
        <translation>无候选</translation>
    </message>
    <message>
        <source>all candidates answered</source>
        <translation>候选均已答复</translation>
    </message>
    <message>
        <source>screening outdated</source>
        <translation>筛查已过时</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>There is no such field of a list.</source>
        <translation>清单没有这个字段。</translation>
    </message>
    <message>
        <source>There is no such value of this field.</source>
        <translation>此字段没有这个值。</translation>
    </message>
    <message>
        <source>The workspace has no file of the import with the key “%1”.</source>
        <translation>工作区中没有键为“%1”的导入文件。</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>Imported the list “%1”: records added %2, changed %3; links added %4; rows not taken %5.</source>
        <translation>导入清单“%1”：新增记录 %2，改动 %3；新增关联 %4；未采用的行 %5。</translation>
    </message>
    <message>
        <source>“%1” is none of the values of this field.</source>
        <translation>“%1”不是此字段的取值。</translation>
    </message>
    <message>
        <source>Write one of these: %1.</source>
        <translation>请填写以下之一：%1。</translation>
    </message>
    <message>
        <source>The check of the list was cancelled.</source>
        <translation>清单检查已取消。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>“%1” is no record ID of this program.</source>
        <translation>“%1”不是本程序的记录编号。</translation>
    </message>
    <message>
        <source>Leave the ID empty; records are also found by their number.</source>
        <translation>请将记录编号留空；也可以按企业编号找到记录。</translation>
    </message>
    <message>
        <source>Row %1 already stands for this record.</source>
        <translation>第 %1 行已是这条记录。</translation>
    </message>
    <message>
        <source>Delete one of the two rows, or give each record its own number.</source>
        <translation>请删除两行中的一行，或给每条记录各自的编号。</translation>
    </message>
    <message>
        <source>Row %1 says otherwise of the same record: “%2”.</source>
        <translation>第 %1 行对同一条记录另有说法：“%2”。</translation>
    </message>
    <message>
        <source>Write the same in both rows, or leave one of them empty.</source>
        <translation>请在两行写相同的内容，或将其中一处留空。</translation>
    </message>
    <message>
        <source>“%1” already has the number %2.</source>
        <translation>“%1”已使用编号 %2。</translation>
    </message>
    <message>
        <source>Give another number, or take the record's own ID.</source>
        <translation>请换一个编号，或填写该记录自己的记录编号。</translation>
    </message>
    <message>
        <source>Row %1 already gives this number to another record.</source>
        <translation>第 %1 行已将此编号给了另一条记录。</translation>
    </message>
    <message>
        <source>Give each record its own number.</source>
        <translation>请给每条记录各自的编号。</translation>
    </message>
    <message>
        <source>A record with the name “%1” is already there.</source>
        <translation>已有名称为“%1”的记录。</translation>
    </message>
    <message>
        <source>A record with a similar name is already there: “%1”.</source>
        <translation>已有名称相近的记录：“%1”。</translation>
    </message>
    <message>
        <source>If it is the same, give it the number or the ID of that record; otherwise take it as a further one.</source>
        <translation>如果是同一条，请填写那条记录的编号或记录编号；否则请作为另一条采用。</translation>
    </message>
    <message>
        <source>There is no technology with the number %1; the link is left out.</source>
        <translation>没有编号为 %1 的技术；此关联已略去。</translation>
    </message>
    <message>
        <source>There is no product with the number %1; the link is left out.</source>
        <translation>没有编号为 %1 的产品；此关联已略去。</translation>
    </message>
    <message>
        <source>Bring that record first, or correct the number.</source>
        <translation>请先导入那条记录，或更正编号。</translation>
    </message>
    <message>
        <source>Columns with verdicts and reviews are for reading only and were not taken in.</source>
        <translation>结论和审查各列仅供阅读，未导入。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>仅供阅读</translation>
    </message>
    <message>
        <source>Product record ID</source>
        <translation>产品记录编号</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>产品编号</translation>
    </message>
    <message>
        <source>Product name (Chinese)</source>
        <translation>产品名称（中文）</translation>
    </message>
    <message>
        <source>Product name (English)</source>
        <translation>产品名称（英文）</translation>
    </message>
    <message>
        <source>Product description</source>
        <translation>产品描述</translation>
    </message>
    <message>
        <source>Technology record ID</source>
        <translation>技术记录编号</translation>
    </message>
    <message>
        <source>Technology number</source>
        <translation>技术编号</translation>
    </message>
    <message>
        <source>Technology name (Chinese)</source>
        <translation>技术名称（中文）</translation>
    </message>
    <message>
        <source>Technology name (English)</source>
        <translation>技术名称（英文）</translation>
    </message>
    <message>
        <source>Technology description</source>
        <translation>技术描述</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>技术来源</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>取得时间</translation>
    </message>
    <message>
        <source>State secret</source>
        <translation>国家秘密</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>技术参数</translation>
    </message>
    <message>
        <source>One parameter, named by the heading</source>
        <translation>单个参数，名称见列名</translation>
    </message>
    <message>
        <source>Linked products</source>
        <translation>关联产品</translation>
    </message>
    <message>
        <source>Linked technologies</source>
        <translation>关联技术</translation>
    </message>
    <message>
        <source>Technologies with their products</source>
        <translation>技术及其产品</translation>
    </message>
    <message>
        <source>Technologies only</source>
        <translation>仅技术</translation>
    </message>
    <message>
        <source>Products only</source>
        <translation>仅产品</translation>
    </message>
    <message>
        <source>Two columns are taken for “%1”. Keep one of them.</source>
        <translation>有两列被当作“%1”。请只保留一列。</translation>
    </message>
    <message>
        <source>No column is taken for a name or a number. Choose at least one.</source>
        <translation>没有一列是名称或编号。请至少指定一列。</translation>
    </message>
    <message>
        <source>A column with one parameter needs a heading that names it.</source>
        <translation>单个参数的列需要写明参数名称的列名。</translation>
    </message>
    <message>
        <source>Products and technologies</source>
        <translation>产品和技术</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查结论</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>Fill in a name, or the number of a record that is there.</source>
        <translation>请填写名称，或已有记录的编号。</translation>
    </message>
</context>
<context>
    <name>ExchangeWindow</name>
    <message>
        <source>Bring your list of products and technologies</source>
        <translation>导入您的产品和技术清单</translation>
    </message>
    <message>
        <source>Drop an Excel workbook (XLSX) or a CSV here. You see what the columns are taken for and what would happen to every row before anything is stored; one undo takes the whole import back.</source>
        <translation>将 Excel 工作簿（XLSX）或 CSV 拖到这里。保存任何内容之前，您会看到各列被当作什么、每一行会发生什么；整次导入可以一步撤销。</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>打开清单……</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet</source>
        <translation>粘贴电子表格中的行</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy them in Excel or WPS first.</source>
        <translation>剪贴板中没有行。请先在 Excel 或 WPS 中复制。</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>来自剪贴板</translation>
    </message>
    <message>
        <source>text, encoding %1 (detected)</source>
        <translation>文本，编码 %1（自动识别）</translation>
    </message>
    <message>
        <source>text, encoding %1</source>
        <translation>文本，编码 %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>导入已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>The list was imported: records added %1, changed %2, links added %3, rows not taken %4.</source>
        <translation>清单已导入：新增记录 %1，改动 %2，新增关联 %3，未采用的行 %4。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>%1 · %2 · rows %3 · columns %4</source>
        <translation>%1 · %2 · %3 行 · %4 列</translation>
    </message>
    <message>
        <source>Products: %1 new, %2 changed. Technologies: %3 new, %4 changed. New links: %5. Rows not taken: %6.</source>
        <translation>产品：新增 %1，改动 %2。技术：新增 %3，改动 %4。新增关联：%5。未采用的行：%6。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>%1: “%2” is erased</source>
        <translation>%1：清空“%2”</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1：“%2”改为“%3”</translation>
    </message>
    <message>
        <source>Everything in this row is there already.</source>
        <translation>此行的内容都已存在。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n rows to %1.</source>
        <translation>
            <numerusform>已将 %n 行导出到 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Back to %1</source>
        <translation>返回“%1”</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>返回起始页</translation>
    </message>
</context>
<context>
    <name>Foundation</name>
    <message>
        <source>The data file %1 cannot be used: line %2: %3</source>
        <translation>数据文件 %1 无法使用：第 %2 行：%3</translation>
    </message>
    <message>
        <source>The data file %1 cannot be used: line %2, field %3: %4</source>
        <translation>数据文件 %1 无法使用：第 %2 行，字段 %3：%4</translation>
    </message>
    <message>
        <source>No workspace was opened or changed.</source>
        <translation>没有打开或更改任何工作区。</translation>
    </message>
    <message>
        <source>Install the program again, or correct the file.</source>
        <translation>请重新安装本程序，或更正该文件。</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>it is not valid JSON.</source>
        <translation>不是有效的 JSON。</translation>
    </message>
    <message>
        <source>an object was expected.</source>
        <translation>此处应为对象。</translation>
    </message>
    <message>
        <source>a text was expected.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>a text in Chinese (zh) and in English (en) was expected.</source>
        <translation>此处应有中文（zh）与英文（en）文本。</translation>
    </message>
    <message>
        <source>a whole number was expected.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>true or false was expected.</source>
        <translation>此处应为 true 或 false。</translation>
    </message>
    <message>
        <source>a date such as 2025-07-15 was expected.</source>
        <translation>此处应为 2025-07-15 这样的日期。</translation>
    </message>
    <message>
        <source>a list was expected.</source>
        <translation>此处应为列表。</translation>
    </message>
    <message>
        <source>a list of texts was expected.</source>
        <translation>此处应为文本列表。</translation>
    </message>
</context>
<context>
    <name>OfficialText</name>
    <message>
        <source>This part of the clause was not understood.</source>
        <translation>未能理解该项规定的这一部分。</translation>
    </message>
    <message>
        <source>A closing quotation mark is missing; the clause was read to its end.</source>
        <translation>缺少后引号；已读至该项规定末尾。</translation>
    </message>
    <message>
        <source>The control point %1 is there twice; the second wording was kept apart.</source>
        <translation>控制要点%1出现两次；第二处文字单独保留。</translation>
    </message>
    <message>
        <source>Characters that the file has as radicals were read as what they stand for.</source>
        <translation>文件中以部首编码的字符已按其所代表的汉字读取。</translation>
    </message>
    <message>
        <source>Several clauses amend this item; they were put together as one operation.</source>
        <translation>有多项规定修改此条目；已合并为一项修改操作。</translation>
    </message>
    <message>
        <source>The text is dated %1; the bundled data dates %2 of %3.</source>
        <translation>文本日期为%1；收录数据中%2的日期为%3。</translation>
    </message>
    <message>
        <source>Two operations contradict each other: %1 (%2) and %3 (%4) concern the same item.</source>
        <translation>两项修改操作相互矛盾：%1（%2）与%3（%4）针对同一条目。</translation>
    </message>
    <message>
        <source>The number %1 is given twice: to %2 (%3) and to %4 (%5).</source>
        <translation>编号%1使用了两次：%2（%3）和%4（%5）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation and item</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 adds an item that stands in the list of %2 already: %3.</source>
        <translation>%1所新增的条目已列于%2的目录：%3。</translation>
    </message>
    <message>
        <source>%1 concerns an item that does not stand in the list of %2, which is bundled in whole.</source>
        <translation>%1所涉条目不在%2的目录中，该目录已完整收录。</translation>
    </message>
    <message>
        <source>%1 concerns an item that is not bundled in the list of %2; %3 of its %4 items are bundled, so it cannot be told whether it stood there.</source>
        <translation>%1所涉条目未收录于%2的目录；该目录共%4条，已收录%3条，因此无法判断其是否列于该目录。</translation>
    </message>
    <message>
        <source>The letter of %1 says %2, but it stands in the part %3.</source>
        <translation>%1的编号字母表示%2，但其列于%3部分。</translation>
    </message>
    <message>
        <source>The sector “%1” of %2 is no division of the classification.</source>
        <translation>%2所属行业“%1”不是该分类标准中的大类。</translation>
    </message>
    <message>
        <source>The number of %1 speaks of division %2, but it stands under division %3.</source>
        <translation>%1的编号对应大类%2，但其列于大类%3之下。</translation>
    </message>
    <message>
        <source>Behind the entry with the number %1 comes %2; entries may be missing or may not have been read.</source>
        <translation>序号%1之后为%2；可能有条目缺失或未能读出。</translation>
    </message>
    <message>
        <source>Behind the entry with the number %1 comes %2; the order is broken.</source>
        <translation>序号%1之后为%2；顺序中断。</translation>
    </message>
    <message>
        <source>The text says “%1”, but %2 operations of this kind were read.</source>
        <translation>文本称“%1”，但读出的此类修改操作为%2项。</translation>
    </message>
    <message>
        <source>%1, %2: %3 were read, %4 states %5; the text is not complete or was not read in whole.</source>
        <translation>%1，%2：读出%3项，%4载明%5项；文本不完整或未全部读出。</translation>
    </message>
    <message>
        <source>%1, %2: %3 were read, but %4 states only %5.</source>
        <translation>%1，%2：读出%3项，但%4仅载明%5项。</translation>
    </message>
    <message>
        <source>No operation and no item of the catalogue was found in this text.</source>
        <translation>此文本中未发现任何修改操作或目录条目。</translation>
    </message>
    <message>
        <source>The catalogue stays as it was.</source>
        <translation>目录保持不变。</translation>
    </message>
    <message>
        <source>Use the announcement itself or its annex: clauses such as “删去…（编号：…）条目”, or a list with numbers and names.</source>
        <translation>请使用公告正文或其附件：如“删去…（编号：…）条目”之类的规定，或载有编号和名称的目录。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>前言</translation>
    </message>
    <message>
        <source>heading of a part</source>
        <translation>类别标题</translation>
    </message>
    <message>
        <source>heading of a sector</source>
        <translation>行业标题</translation>
    </message>
    <message>
        <source>heading of a table</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>page header or page number</source>
        <translation>页眉或页码</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>落款</translation>
    </message>
    <message>
        <source>The text states that it is %1; it is read as %2 by request.</source>
        <translation>文本自称为%1；现按要求作为%2读取。</translation>
    </message>
    <message>
        <source>The text does not say which instrument it is. Its numbers are those of %1; it was taken for it.</source>
        <translation>文本未说明其为哪一法律文件。其编号与%1一致，已作为该文件读取。</translation>
    </message>
    <message>
        <source>The text does not say which instrument it is. Name the instrument to compare it with the bundled data.</source>
        <translation>文本未说明其为哪一法律文件。请指明法律文件，以便与收录数据比较。</translation>
    </message>
    <message>
        <source>The instrument %1 is not bundled; there is nothing to compare the text with.</source>
        <translation>法律文件%1未收录；没有可供比较的数据。</translation>
    </message>
    <message>
        <source>This clause was not understood.</source>
        <translation>未能理解此项规定。</translation>
    </message>
    <message>
        <source>The clause gives no number for %1.</source>
        <translation>该项规定未给出%1的编号。</translation>
    </message>
    <message>
        <source>The clause names an item, but what it does to it was not understood.</source>
        <translation>该项规定指明了条目，但未能理解其修改内容。</translation>
    </message>
    <message>
        <source>The clause names an item and does not say what it does to it.</source>
        <translation>该项规定指明了条目，但未说明如何修改。</translation>
    </message>
    <message>
        <source>The clause merges or splits items; such a clause is not read.</source>
        <translation>该项规定合并或拆分条目；此类规定不予读取。</translation>
    </message>
    <message>
        <source>Nothing separates the control point with the number %1 from the one before.</source>
        <translation>控制要点%1与前一要点之间没有分隔。</translation>
    </message>
    <message>
        <source>There is no control point with the number %1 between its neighbours.</source>
        <translation>相邻要点之间没有控制要点%1。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; it was read as a plain character.</source>
        <translation>有一个引号没有闭合，已按普通字符读取。</translation>
    </message>
    <message>
        <source>Columns after the first %1 were left out.</source>
        <translation>第 %1 列之后的各列已略去。</translation>
    </message>
    <message>
        <source>There are more findings than are listed here.</source>
        <translation>发现的问题多于此处所列。</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>文档是空的。</translation>
    </message>
    <message>
        <source>Choose the file again, or save the document once more from its source.</source>
        <translation>请重新选择文件，或从原处再保存一次文档。</translation>
    </message>
    <message>
        <source>The file has %1 MB; documents of this kind are read up to %2 MB.</source>
        <translation>文件有 %1 MB；此类文档最多读取 %2 MB。</translation>
    </message>
    <message>
        <source>Save only the announcement and its annex to a file of its own, or copy the text and paste it.</source>
        <translation>请将公告及其附件单独另存为一个文件，或复制文字后粘贴。</translation>
    </message>
    <message>
        <source>No text was found in the document.</source>
        <translation>文档中没有找到文字。</translation>
    </message>
    <message>
        <source>The file holds no readable text.</source>
        <translation>文件中没有可读取的文字。</translation>
    </message>
    <message>
        <source>Files that can be read are text, web pages (HTML), Word documents (DOCX), PDF, Excel workbooks (XLSX) and CSV.</source>
        <translation>可以读取的文件有：纯文本、网页（HTML）、Word 文档（DOCX）、PDF、Excel 工作簿（XLSX）和 CSV。</translation>
    </message>
    <message>
        <source>The document holds far more text than an announcement has.</source>
        <translation>文档的文字远远多于一份公告。</translation>
    </message>
    <message>
        <source>Open it in Word or WPS and save it as DOCX; save a table as XLSX.</source>
        <translation>请用 Word 或 WPS 打开并另存为 DOCX；表格另存为 XLSX。</translation>
    </message>
    <message>
        <source>The document is locked by a password.</source>
        <translation>文档设有密码。</translation>
    </message>
    <message>
        <source>Open it with the password in Word, Excel or WPS and save a copy without it.</source>
        <translation>请用密码在 Word、Excel 或 WPS 中打开，另存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>The file has an old format of Word, Excel or WPS (.doc, .xls, .wps).</source>
        <translation>文件是 Word、Excel 或 WPS 的旧格式（.doc、.xls、.wps）。</translation>
    </message>
    <message>
        <source>The file has Rich Text Format (RTF).</source>
        <translation>文件是富文本格式（RTF）。</translation>
    </message>
    <message>
        <source>The file is a Word document in one XML file.</source>
        <translation>文件是单一 XML 形式的 Word 文档。</translation>
    </message>
    <message>
        <source>The file is a web archive (MHT).</source>
        <translation>文件是网页归档（MHT）。</translation>
    </message>
    <message>
        <source>Save the page once more as HTML, or copy its text and paste it.</source>
        <translation>请将网页重新保存为 HTML，或复制文字后粘贴。</translation>
    </message>
    <message>
        <source>The file is a picture.</source>
        <translation>文件是图片。</translation>
    </message>
    <message>
        <source>Have it read by a text recognition (OCR) program, compare the result with the scan, and bring that file; or ask the source for the text.</source>
        <translation>请用文字识别（OCR）程序处理，将结果与扫描件核对后再导入该文件；或向来源索取文字版。</translation>
    </message>
    <message>
        <source>The file is a packed archive.</source>
        <translation>文件是压缩包。</translation>
    </message>
    <message>
        <source>Unpack it and choose the document in it.</source>
        <translation>请解压后选择其中的文档。</translation>
    </message>
    <message>
        <source>The document is not in Chinese.</source>
        <translation>文档不是中文。</translation>
    </message>
    <message>
        <source>Only the Chinese text of an announcement is the law. Bring the Chinese text; a translation cannot confirm anything.</source>
        <translation>只有公告的中文文本才是法律文本。请导入中文文本；译文不能用于核实。</translation>
    </message>
    <message>
        <source>Most of the text is not Chinese. It may be a translation or a bilingual copy.</source>
        <translation>大部分文字不是中文，可能是译文或双语文本。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Choose the file again; it may have been moved or renamed.</source>
        <translation>请重新选择文件；它可能已被移动或改名。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 是文件夹。</translation>
    </message>
    <message>
        <source>Choose the one file that holds the announcement.</source>
        <translation>请选择含有公告的那个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation>请确认您有读取权限，且文件未被其他程序占用。</translation>
    </message>
    <message>
        <source>The page names another encoding than its bytes have; it was read as %1.</source>
        <translation>网页标明的编码与实际不符，已按 %1 读取。</translation>
    </message>
    <message>
        <source>The file does not name its encoding and is not UTF-8; it was read as %1.</source>
        <translation>文件未标明编码，也不是 UTF-8，已按 %1 读取。</translation>
    </message>
    <message>
        <source>Choose the file again, or copy the text and paste it.</source>
        <translation>请重新选择文件，或复制文字后粘贴。</translation>
    </message>
    <message>
        <source>Copy the text of the announcement and paste it again.</source>
        <translation>请重新复制公告文字并粘贴。</translation>
    </message>
    <message>
        <source>The text speaks of an item, but no operation was recognised in it.</source>
        <translation>文本提及条目，但未能识别出修改操作。</translation>
    </message>
    <message>
        <source>No operation and no heading was recognised here.</source>
        <translation>此处未能识别出修改操作或标题。</translation>
    </message>
    <message>
        <source>No heading says to which part the item belongs; the letter of its number was taken: %1.</source>
        <translation>没有标题说明条目所属类别；已按编号字母认定：%1。</translation>
    </message>
    <message>
        <source>Neither a heading nor a number says to which part the item belongs.</source>
        <translation>标题和编号均未说明条目所属类别。</translation>
    </message>
    <message>
        <source>Equations were read as plain characters; compare them with the document.</source>
        <translation>公式已按普通字符读取，请与文档核对。</translation>
    </message>
    <message>
        <source>Another file is embedded here; its text was not read.</source>
        <translation>此处嵌入了另一个文件，其文字未读取。</translation>
    </message>
    <message>
        <source>A text box was read after the paragraph that holds it: “%1”.</source>
        <translation>文本框已在其所在段落之后读取：“%1”。</translation>
    </message>
    <message>
        <source>Left out, since a tracked change deletes it: “%1”.</source>
        <translation>已略去，因为修订标记将其删除：“%1”。</translation>
    </message>
    <message>
        <source>Left out, since a merged cell covers it: “%1”.</source>
        <translation>已略去，因为被合并单元格覆盖：“%1”。</translation>
    </message>
    <message>
        <source>Left out as a page header: “%1”.</source>
        <translation>已作为页眉略去：“%1”。</translation>
    </message>
    <message>
        <source>Left out as a page footer: “%1”.</source>
        <translation>已作为页脚略去：“%1”。</translation>
    </message>
    <message>
        <source>Left out as comments: “%1”.</source>
        <translation>已作为批注略去：“%1”。</translation>
    </message>
    <message>
        <source>Left out as notes to the text: “%1”.</source>
        <translation>已作为脚注或尾注略去：“%1”。</translation>
    </message>
    <message>
        <source>The list format “%1” is not known here; its numbers were written as 1, 2, 3.</source>
        <translation>不认识的列表编号格式“%1”，其编号已写作 1、2、3。</translation>
    </message>
    <message>
        <source>Left out, since it is hidden text: “%1”.</source>
        <translation>已略去，因为是隐藏文字：“%1”。</translation>
    </message>
    <message>
        <source>This text is struck through; it was read: “%1”.</source>
        <translation>此处文字带删除线，已照常读取：“%1”。</translation>
    </message>
    <message>
        <source>There is a picture here. Text in pictures cannot be read.</source>
        <translation>此处有图片。图片中的文字无法读取。</translation>
    </message>
    <message>
        <source>A character of a symbol font is not known; it was read as “�”.</source>
        <translation>有一个符号字体的字符无法识别，已读作“�”。</translation>
    </message>
    <message>
        <source>Title of the page: “%1”.</source>
        <translation>网页标题：“%1”。</translation>
    </message>
    <message>
        <source>This text is hidden in the page; it was read all the same: “%1”.</source>
        <translation>此处文字在网页中不显示，仍已读取：“%1”。</translation>
    </message>
    <message>
        <source>Left out, since the page hides it: “%1”.</source>
        <translation>已略去，因为网页不显示：“%1”。</translation>
    </message>
    <message>
        <source>Left out as navigation of the page: “%1”.</source>
        <translation>已作为网页导航略去：“%1”。</translation>
    </message>
    <message>
        <source>There is a picture here, described as “%1”. Text in pictures cannot be read.</source>
        <translation>此处有图片，说明为“%1”。图片中的文字无法读取。</translation>
    </message>
    <message>
        <source>Another document is embedded here; its text was not read.</source>
        <translation>此处嵌入了另一份文档，其文字未读取。</translation>
    </message>
    <message>
        <source>The text is a draft for comment; it was taken for %1.</source>
        <translation>文本为征求意见稿；已作为%1读取。</translation>
    </message>
    <message>
        <source>The text does not state its own number; it changes the list of %1, so it was taken for %2.</source>
        <translation>文本未载明自身文号；其调整的是%1的目录，因此作为%2读取。</translation>
    </message>
    <message>
        <source>The clause changes the words “%1” of control point %2, but the bundled text has them not exactly once; the new wording is not known.</source>
        <translation>该项规定修改控制要点%2中的“%1”，但收录文本中该文字并非恰好出现一次；修改后的文字未知。</translation>
    </message>
    <message>
        <source>The new wording of control point %1 was made from the bundled one by the change that the clause states.</source>
        <translation>控制要点%1的新文字系根据该项规定所述改动由收录文字得出。</translation>
    </message>
    <message>
        <source>The bundled data has %1 in its place; it was taken for the same item.</source>
        <translation>收录数据中对应的是%1；已视为同一条目。</translation>
    </message>
    <message>
        <source>The text has the number %1, with a letter in the place of a digit; it was read as %2.</source>
        <translation>文本中的编号为%1，其中以字母代替了数字；已读作%2。</translation>
    </message>
    <message>
        <source>The text has the number %1; it was read as %2.</source>
        <translation>文本中的编号为%1；已读作%2。</translation>
    </message>
    <message>
        <source>The number %1 was joined from two lines.</source>
        <translation>编号%1由两行拼接而成。</translation>
    </message>
    <message>
        <source>This row stands in a table in which no column with numbers was found.</source>
        <translation>此行所在表格中未找到编号列。</translation>
    </message>
    <message>
        <source>The name %1 was joined from cells of several rows.</source>
        <translation>名称%1由多行单元格拼接而成。</translation>
    </message>
    <message>
        <source>“%1” stands where a number is expected and is none.</source>
        <translation>“%1”位于编号位置，但不是编号。</translation>
    </message>
    <message>
        <source>The list gives no number for %1.</source>
        <translation>目录未给出%1的编号。</translation>
    </message>
    <message>
        <source>The number %1 was joined from two rows.</source>
        <translation>编号%1由两行单元格拼接而成。</translation>
    </message>
    <message>
        <source>This cell stands in a column whose meaning is not known.</source>
        <translation>此单元格所在列的含义不明。</translation>
    </message>
    <message>
        <source>The name was taken to go on over a line's end.</source>
        <translation>名称被视为跨行延续。</translation>
    </message>
    <message>
        <source>The name %1 was joined from two lines.</source>
        <translation>名称%1由两行拼接而成。</translation>
    </message>
    <message>
        <source>The text does not say which instrument it is.</source>
        <translation>文本未说明其为哪一法律文件。</translation>
    </message>
    <message>
        <source>The instrument %1 is not bundled.</source>
        <translation>法律文件%1未收录。</translation>
    </message>
    <message>
        <source>Name a bundled instrument, such as 2020-38.</source>
        <translation>请指明收录的法律文件，例如2020-38。</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>completes</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>only in the official text</source>
        <translation>仅见于官方文本</translation>
    </message>
    <message>
        <source>only in the bundled data</source>
        <translation>仅见于收录数据</translation>
    </message>
    <message>
        <source>Nothing was taken over; the catalogue stays as it was.</source>
        <translation>未采纳任何内容；目录保持不变。</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>The letter of %1 says %2, but the operation puts it into the part %3.</source>
        <translation>%1的编号字母表示%2，但该修改操作将其列入%3部分。</translation>
    </message>
    <message>
        <source>The operation on %1 was accepted already, from %2.</source>
        <translation>针对%1的修改操作已从%2采纳。</translation>
    </message>
    <message>
        <source>Take that acceptance back first.</source>
        <translation>请先撤回该次采纳。</translation>
    </message>
    <message>
        <source>No operation was chosen.</source>
        <translation>未选择任何修改操作。</translation>
    </message>
    <message>
        <source>The text has no operation with the number %1.</source>
        <translation>文本中没有序号为%1的修改操作。</translation>
    </message>
    <message>
        <source>Two operations of the text concern the same item: %1 (%2).</source>
        <translation>文本中有两项修改操作针对同一条目：%1（%2）。</translation>
    </message>
    <message>
        <source>Choose the one that holds, after reading both passages.</source>
        <translation>请阅读两处文字后选择应当采纳的一项。</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n operations of %1 from the official text %2 (SHA-256 %3).</source>
        <translation>
            <numerusform>已从官方文本%2采纳%1的修改操作%n项（SHA-256 %3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such acceptance in the workspace, or it was taken back already.</source>
        <translation>工作区中没有该次采纳，或已撤回。</translation>
    </message>
    <message>
        <source>A later acceptance stands on this one: %1</source>
        <translation>后续采纳以此次采纳为基础：%1</translation>
    </message>
    <message>
        <source>Take the later acceptance back first.</source>
        <translation>请先撤回后续采纳。</translation>
    </message>
    <message numerus="yes">
        <source>Took back %n operations of %1 accepted from the official text %2.</source>
        <translation>
            <numerusform>已撤回从官方文本%2采纳的%1的修改操作%n项。</numerusform>
        </translation>
    </message>
    <message>
        <source>An accepted operation of the workspace cannot be read.</source>
        <translation>无法读取工作区中已采纳的一项修改操作。</translation>
    </message>
    <message>
        <source>Restore a backup, or open the workspace with the program that wrote it.</source>
        <translation>请恢复备份，或使用写入该工作区的程序打开。</translation>
    </message>
    <message>
        <source>Open the PDF in another program, copy its text and paste it here, or save it as DOCX.</source>
        <translation>请用其他程序打开该 PDF，复制文字后粘贴到此处，或另存为 DOCX。</translation>
    </message>
    <message>
        <source>Reading the PDF was stopped, because it took too much time or memory.</source>
        <translation>读取 PDF 已中止，因为耗时过长或占用内存过多。</translation>
    </message>
    <message>
        <source>The PDF is locked by a password.</source>
        <translation>PDF 设有密码。</translation>
    </message>
    <message>
        <source>Open it with the password in another program and save a copy without it.</source>
        <translation>请在其他程序中用密码打开，另存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>The PDF is protected in a way that cannot be read here.</source>
        <translation>PDF 的保护方式在此无法读取。</translation>
    </message>
    <message>
        <source>PDF files cannot be read here: the program jiheng-pdf-text is missing.</source>
        <translation>此处无法读取 PDF 文件：缺少程序 jiheng-pdf-text。</translation>
    </message>
    <message>
        <source>The PDF could not be read to its end; it may be damaged.</source>
        <translation>PDF 未能读到末尾，可能已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>Left out as a header that %n pages repeat: “%1”.</source>
        <translation>
            <numerusform>已作为 %n 页重复的页眉略去：“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out as a footer that %n pages repeat: “%1”.</source>
        <translation>
            <numerusform>已作为 %n 页重复的页脚略去：“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The PDF has no text, only pictures of pages: it is a scan.</source>
        <translation>PDF 中没有文字，只有页面图像：这是扫描件。</translation>
    </message>
    <message numerus="yes">
        <source>Left out as page numbers: %n lines.</source>
        <translation>
            <numerusform>已作为页码略去：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>This page has no text; it may be a scan or a picture.</source>
        <translation>本页没有文字，可能是扫描件或图片。</translation>
    </message>
    <message>
        <source>The PDF writes radicals in place of characters that look the same; the characters were read.</source>
        <translation>PDF 用部首字符代替了外形相同的汉字，已按汉字读取。</translation>
    </message>
    <message>
        <source>text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <source>web page (HTML)</source>
        <translation>网页（HTML）</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文档（DOCX）</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 工作簿（XLSX）</translation>
    </message>
    <message>
        <source>table as text (CSV)</source>
        <translation>文本表格（CSV）</translation>
    </message>
    <message>
        <source>sheet %1, row %2</source>
        <translation>工作表“%1”第 %2 行</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>page %1, line %2</source>
        <translation>第 %1 页第 %2 行</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>line %1, table row %2</source>
        <translation>第 %1 行（表格第 %2 行）</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>This sheet is hidden in the workbook; it was read as well.</source>
        <translation>该工作表在工作簿中是隐藏的，也已读取。</translation>
    </message>
    <message>
        <source>This sheet holds no table and was not read.</source>
        <translation>该工作表没有表格内容，未读取。</translation>
    </message>
</context>
<context>
    <name>OfficialTextWindow</name>
    <message>
        <source>The official text was taken back. The bundled data holds again.</source>
        <translation>官方文本已撤回，恢复使用收录数据。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>operation, number and name</comment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Bring the official text</source>
        <translation>导入官方文本</translation>
    </message>
    <message>
        <source>Drop the document of the ministry here: PDF, Word (DOCX), a saved web page, Excel (XLSX), CSV or plain text. Every operation in it is shown beside the bundled data; nothing is taken over before you say so.</source>
        <translation>将主管部门的文件拖到这里：PDF、Word（DOCX）、保存的网页、Excel（XLSX）、CSV 或纯文本。其中每项修改操作都会与收录数据并列显示；未经您确认，不会采纳任何内容。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>从剪贴板粘贴</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the text of the announcement first.</source>
        <translation>剪贴板中没有文字。请先复制公告文字。</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n operations</source>
        <translation>
            <numerusform>采纳 %n 项修改操作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operations were taken over; the catalogue shows them as official.</source>
        <translation>
            <numerusform>已采纳 %n 项修改操作；目录中显示为官方文本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the catalogue</source>
        <translation>在目录中查看</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>new: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>already %1: stays with its own reason</source>
        <translation>已是%1：保留原有理由</translation>
    </message>
    <message>
        <source>%1 once more, on the present text</source>
        <translation>按现行文本再次判定：%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No keyword is entered.</source>
        <translation>未输入关键词。</translation>
    </message>
    <message>
        <source>Enter one or more keywords, with commas between them.</source>
        <translation>请输入一个或多个关键词，以逗号分隔。</translation>
    </message>
    <message>
        <source>No form is chosen.</source>
        <translation>未选择形式。</translation>
    </message>
    <message>
        <source>already so</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1; new revision, its tags are to be judged again</source>
        <translation>%1；将产生新版本，其标记需重新判定</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>权利人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来历</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>State secret</source>
        <translation>国家秘密</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>one or more</source>
        <translation>有</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A saved filter asks for “%1”, which this program does not know.</source>
        <translation>已保存的筛选条件中有本程序不认识的“%1”。</translation>
    </message>
    <message>
        <source>Delete the filter, or open the workspace with the program that wrote it.</source>
        <translation>请删除该筛选条件，或用写入它的程序版本打开工作区。</translation>
    </message>
    <message>
        <source>The saved filter is not there any more.</source>
        <translation>该筛选条件已不存在。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>The filter has no name.</source>
        <translation>筛选条件没有名称。</translation>
    </message>
    <message>
        <source>Enter a name under which you will find it again.</source>
        <translation>请输入便于日后查找的名称。</translation>
    </message>
    <message>
        <source>There already is a filter “%1”.</source>
        <translation>已有名为“%1”的筛选条件。</translation>
    </message>
    <message>
        <source>Choose another name, or delete the other filter.</source>
        <translation>请换一个名称，或删除原有的筛选条件。</translation>
    </message>
    <message>
        <source>The filter asks for nothing.</source>
        <translation>筛选条件为空。</translation>
    </message>
    <message>
        <source>Filter the table first, then save the filter.</source>
        <translation>请先筛选表格，再保存筛选条件。</translation>
    </message>
    <message>
        <source>Saved the filter “%1”.</source>
        <translation>已保存筛选条件“%1”。</translation>
    </message>
    <message>
        <source>Changed the filter “%1”.</source>
        <translation>已更改筛选条件“%1”。</translation>
    </message>
    <message>
        <source>Renamed the filter “%1” to “%2”.</source>
        <translation>筛选条件“%1”已更名为“%2”。</translation>
    </message>
    <message>
        <source>Deleted the filter “%1”.</source>
        <translation>已删除筛选条件“%1”。</translation>
    </message>
    <message>
        <source>Brought back the filter “%1”.</source>
        <translation>已恢复筛选条件“%1”。</translation>
    </message>
    <message>
        <source>A record of the workspace has “%1”, which this program does not know.</source>
        <translation>工作区的一条记录中有本程序不认识的“%1”。</translation>
    </message>
    <message>
        <source>Restore a backup, or open the workspace with the program that wrote it.</source>
        <translation>请恢复备份，或用写入它的程序版本打开工作区。</translation>
    </message>
    <message>
        <source>Reading the portfolio was stopped.</source>
        <translation>读取技术清单已中止。</translation>
    </message>
    <message>
        <source>Reading the portfolio</source>
        <translation>正在读取技术清单</translation>
    </message>
    <message>
        <source>Law changed: judge again</source>
        <translation>法规已变，需重新判定</translation>
    </message>
    <message>
        <source>Technology changed since it was judged</source>
        <translation>判定后技术有变更</translation>
    </message>
    <message>
        <source>Candidates to decide</source>
        <translation>待定候选</translation>
    </message>
    <message>
        <source>Never examined</source>
        <translation>从未审查</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>尚无结论</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>禁止出口</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>限制出口</translation>
    </message>
    <message>
        <source>State secret: not yet said</source>
        <translation>是否涉密：未填写</translation>
    </message>
    <message>
        <source>Without product</source>
        <translation>未关联产品</translation>
    </message>
    <message>
        <source>Without owner</source>
        <translation>无权利人</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Named “%1” as %2.</source>
        <translation>登记“%1”为%2。</translation>
    </message>
    <message>
        <source>“%1” works here again, as %2.</source>
        <translation>“%1”恢复工作，角色为%2。</translation>
    </message>
    <message>
        <source>“%1” does not work here any more.</source>
        <translation>“%1”不再在此工作。</translation>
    </message>
    <message>
        <source>Changed the roles of “%1” from %2 to %3.</source>
        <translation>将“%1”的角色由%2改为%3。</translation>
    </message>
    <message>
        <source>Changed name or address of “%1”: now “%2”.</source>
        <translation>修改了“%1”的姓名或地址：现为“%2”。</translation>
    </message>
    <message>
        <source>Took “%1” off the list of persons.</source>
        <translation>将“%1”移出人员名单。</translation>
    </message>
    <message>
        <source>Brought “%1” back to the list of persons.</source>
        <translation>将“%1”恢复到人员名单。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Enter the name of the person.</source>
        <translation>请输入人员姓名。</translation>
    </message>
    <message>
        <source>“%1” is named already.</source>
        <translation>“%1”已登记。</translation>
    </message>
    <message>
        <source>Two persons need two names: add a department or a number.</source>
        <translation>两个人须有不同的姓名：可加部门或编号。</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>请至少选择一个角色。</translation>
    </message>
    <message>
        <source>A reader writes nothing, so the role stands alone.</source>
        <translation>只读人员不写入任何内容，该角色只能单独使用。</translation>
    </message>
    <message>
        <source>No active officer would be left, so that nobody could name persons any more.</source>
        <translation>将没有在岗的合规官，之后无人可以登记人员。</translation>
    </message>
    <message>
        <source>Give the role of officer to somebody first.</source>
        <translation>请先将合规官角色授予他人。</translation>
    </message>
    <message>
        <source>Nobody is named in this workspace, and a review needs two persons.</source>
        <translation>本工作区尚未登记人员，而审查需要两个人。</translation>
    </message>
    <message>
        <source>Name the author and the reviewer first.</source>
        <translation>请先登记起草人和复核人。</translation>
    </message>
    <message>
        <source>“%1” is not among the persons of this workspace and can only read.</source>
        <translation>“%1”不在本工作区的人员名单中，只能查看。</translation>
    </message>
    <message>
        <source>Choose in the status bar who works now, or let an officer name this person.</source>
        <translation>请在状态栏选择当前工作人员，或由合规官登记此人。</translation>
    </message>
    <message>
        <source>“%1” is a reader here and changes nothing.</source>
        <translation>“%1”在此为只读人员，不能更改内容。</translation>
    </message>
    <message>
        <source>Choose in the status bar who works now, or let an officer give another role.</source>
        <translation>请在状态栏选择当前工作人员，或由合规官授予其他角色。</translation>
    </message>
    <message>
        <source>“%1” has the role %2; only a reviewer or an officer decides on a review.</source>
        <translation>“%1”的角色为%2；只有复核人或合规官可以决定审查。</translation>
    </message>
    <message>
        <source>Let another person decide.</source>
        <translation>请由他人决定。</translation>
    </message>
    <message>
        <source>Only an officer names persons and their roles.</source>
        <translation>只有合规官可以登记人员及其角色。</translation>
    </message>
    <message>
        <source>Let an officer do it.</source>
        <translation>请由合规官操作。</translation>
    </message>
    <message>
        <source>“%1” has the role %2, which does not write this.</source>
        <translation>“%1”的角色为%2，无权写入此内容。</translation>
    </message>
    <message>
        <source>Let an author or an officer do it.</source>
        <translation>请由起草人或合规官操作。</translation>
    </message>
    <message>
        <source>This person is not on the list any more.</source>
        <translation>该人员已不在名单上。</translation>
    </message>
    <message>
        <source>“%1” has signed a review, so the name stays on the list.</source>
        <translation>“%1”已签署过审查，因此姓名保留在名单上。</translation>
    </message>
    <message>
        <source>Make the person inactive instead.</source>
        <translation>请改为停用该人员。</translation>
    </message>
    <message>
        <source>author</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>officer</source>
        <translation>合规官</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>培训人</translation>
    </message>
    <message>
        <source>reader</source>
        <translation>只读人员</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Portfolio</name>
    <message>
        <source>patent</source>
        <translation>专利</translation>
    </message>
    <message>
        <source>patent application</source>
        <translation>专利申请</translation>
    </message>
    <message>
        <source>know-how</source>
        <translation>技术秘密</translation>
    </message>
    <message>
        <source>software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>drawings</source>
        <translation>图纸</translation>
    </message>
    <message>
        <source>technical service</source>
        <translation>技术服务</translation>
    </message>
    <message>
        <source>other form</source>
        <translation>其他形式</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>prohibited</source>
        <translation>禁止出口</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>限制出口</translation>
    </message>
    <message>
        <source>examined, no match</source>
        <translation>已审查，未发现相符</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>未审查</translation>
    </message>
    <message>
        <source>candidate open</source>
        <translation>候选待定</translation>
    </message>
    <message>
        <source>control points not bundled</source>
        <translation>未收录控制要点</translation>
    </message>
    <message>
        <source>Chinese text not bundled</source>
        <translation>未收录中文文本</translation>
    </message>
    <message>
        <source>text unverified</source>
        <translation>文本未核实</translation>
    </message>
    <message>
        <source>not confirmed for this edition</source>
        <translation>未确认列入本版本</translation>
    </message>
    <message>
        <source>item no longer in the edition</source>
        <translation>本版本已无该条目</translation>
    </message>
    <message>
        <source>text changed</source>
        <translation>文本已变更</translation>
    </message>
    <message>
        <source>technology changed</source>
        <translation>技术已变更</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>权利人</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>place</source>
        <translation>标注位置</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Chinese text judged on</source>
        <translation>判断所依据的中文文本</translation>
    </message>
    <message>
        <source>translation judged on</source>
        <translation>判断所依据的译文</translation>
    </message>
    <message>
        <source>revision of the technology judged on</source>
        <translation>判断所依据的技术修订号</translation>
    </message>
    <message>
        <source>%1 set to “%2”</source>
        <translation>%1设为“%2”</translation>
    </message>
    <message>
        <source>%1 “%2” taken out</source>
        <translation>删去%1“%2”</translation>
    </message>
    <message>
        <source>%1 from “%2” to “%3”</source>
        <translation>%1由“%2”改为“%3”</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Added product “%1”.</source>
        <translation>新增产品“%1”。</translation>
    </message>
    <message>
        <source>Changed product “%1”: %2.</source>
        <translation>修改产品“%1”：%2。</translation>
    </message>
    <message>
        <source>Removed product “%1”.</source>
        <translation>移除产品“%1”。</translation>
    </message>
    <message>
        <source>Brought back product “%1”.</source>
        <translation>恢复产品“%1”。</translation>
    </message>
    <message>
        <source>Added technology “%1”.</source>
        <translation>新增技术“%1”。</translation>
    </message>
    <message>
        <source>Changed technology “%1”: %2.</source>
        <translation>修改技术“%1”：%2。</translation>
    </message>
    <message>
        <source>Removed technology “%1”.</source>
        <translation>移除技术“%1”。</translation>
    </message>
    <message>
        <source>Brought back technology “%1”.</source>
        <translation>恢复技术“%1”。</translation>
    </message>
    <message>
        <source>Linked technology “%1” to product “%2”.</source>
        <translation>将技术“%1”关联到产品“%2”。</translation>
    </message>
    <message>
        <source>Took technology “%1” out of product “%2”.</source>
        <translation>取消技术“%1”与产品“%2”的关联。</translation>
    </message>
    <message>
        <source>Tagged technology “%1” with %2 as %3: “%4”.</source>
        <translation>为技术“%1”标注%2，状态为%3，理由：“%4”。</translation>
    </message>
    <message>
        <source>Changed the tag of technology “%1” with %2: %3.</source>
        <translation>修改技术“%1”在%2上的标注：%3。</translation>
    </message>
    <message>
        <source>Removed the tag of technology “%1” with %2.</source>
        <translation>移除技术“%1”在%2上的标注。</translation>
    </message>
    <message>
        <source>Brought back the tag of technology “%1” with %2.</source>
        <translation>恢复技术“%1”在%2上的标注。</translation>
    </message>
    <message>
        <source>The workspace has no product with the key “%1”.</source>
        <translation>工作区中没有标识为“%1”的产品。</translation>
    </message>
    <message>
        <source>The workspace has no technology with the key “%1”.</source>
        <translation>工作区中没有标识为“%1”的技术。</translation>
    </message>
    <message>
        <source>The workspace has no tag with the key “%1”.</source>
        <translation>工作区中没有标识为“%1”的标注。</translation>
    </message>
    <message>
        <source>Product “%1” was removed.</source>
        <translation>产品“%1”已被移除。</translation>
    </message>
    <message>
        <source>Technology “%1” was removed.</source>
        <translation>技术“%1”已被移除。</translation>
    </message>
    <message>
        <source>The tag with the reason “%1” was removed.</source>
        <translation>理由为“%1”的标注已被移除。</translation>
    </message>
    <message>
        <source>Undo the removal to work with it again.</source>
        <translation>如需继续使用，请撤销移除。</translation>
    </message>
    <message>
        <source>Give another number, or leave it empty.</source>
        <translation>请另填编号，或留空。</translation>
    </message>
    <message>
        <source>Product “%1” already has the number %2.</source>
        <translation>产品“%1”已使用编号%2。</translation>
    </message>
    <message>
        <source>Technology “%1” already has the number %2.</source>
        <translation>技术“%1”已使用编号%2。</translation>
    </message>
    <message>
        <source>The technology already has a tag with %1 in this edition: %2.</source>
        <translation>该技术在本版本中已有针对%1的标注，状态为%2。</translation>
    </message>
    <message>
        <source>Change the state or the reason of that tag.</source>
        <translation>请修改该标注的状态或理由。</translation>
    </message>
    <message>
        <source>There is no edition “%1” of the catalogue.</source>
        <translation>目录没有版本“%1”。</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>可选版本：%1。</translation>
    </message>
    <message>
        <source>A tag cannot move to another technology.</source>
        <translation>标注不能转到另一项技术。</translation>
    </message>
    <message>
        <source>Tag the other technology with a reason of its own.</source>
        <translation>请为另一项技术单独标注并说明理由。</translation>
    </message>
    <message>
        <source>Bring back the technology first; its tags come with it.</source>
        <translation>请先恢复该技术，其标注会一并恢复。</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>Enter a name in Chinese, in English or in both.</source>
        <translation>请填写中文名称、英文名称或两者。</translation>
    </message>
    <message>
        <source>A tag of the workspace has the state “%1”, which this program does not know.</source>
        <translation>工作区中有一个标注的状态为“%1”，本程序无法识别。</translation>
    </message>
    <message>
        <source>Restore a backup, or open the workspace with the program that wrote it.</source>
        <translation>请恢复备份，或用写入该工作区的程序打开。</translation>
    </message>
    <message>
        <source>item “%1” (number not known)</source>
        <translation>条目“%1”（编号未知）</translation>
    </message>
    <message>
        <source>item %1 “%2”</source>
        <translation>条目%1“%2”</translation>
    </message>
    <message>
        <source>control point %1 of %2</source>
        <translation>%2的控制要点%1</translation>
    </message>
    <message>
        <source>control point “%1” of %2</source>
        <translation>%2的控制要点“%1”</translation>
    </message>
    <message>
        <source>item “%1”</source>
        <translation>条目“%1”</translation>
    </message>
    <message>
        <source>The tag names no item of the catalogue.</source>
        <translation>标注未指明目录条目。</translation>
    </message>
    <message>
        <source>Choose the item that the technology may fall under.</source>
        <translation>请选择该技术可能涉及的条目。</translation>
    </message>
    <message>
        <source>The edition of %1 has no item “%2”.</source>
        <translation>%1版本没有条目“%2”。</translation>
    </message>
    <message>
        <source>Choose an item of this edition, or the edition that has the item.</source>
        <translation>请选择本版本的条目，或选择含有该条目的版本。</translation>
    </message>
    <message>
        <source>All control points of %1 are bundled, so that a tag must name the one it rests on.</source>
        <translation>%1的控制要点已全部收录，标注须指明所依据的控制要点。</translation>
    </message>
    <message>
        <source>Choose one of its control points: %1.</source>
        <translation>请从以下控制要点中选择：%1。</translation>
    </message>
    <message>
        <source>In the edition of %1 no control point “%2” of %3 is bundled.</source>
        <translation>%1版本未收录%3的控制要点“%2”。</translation>
    </message>
    <message>
        <source>Tag the item as a whole until the official text is there.</source>
        <translation>在导入官方文本之前，请对整个条目作标注。</translation>
    </message>
    <message>
        <source>Choose one of its control points that are bundled (%1), or tag the item as a whole.</source>
        <translation>请从已收录的控制要点（%1）中选择，或对整个条目作标注。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>缺少理由。</translation>
    </message>
    <message>
        <source>Write in one sentence why the technology does or does not fall under %1.</source>
        <translation>请用一句话说明该技术为何属于或不属于%1。</translation>
    </message>
    <message>
        <source>A technology of the workspace has the form “%1”, which this program does not know.</source>
        <translation>工作区中有一项技术的形式为“%1”，本程序无法识别。</translation>
    </message>
    <message>
        <source>The candidate on %1 is open: confirm or reject it, with the reason.</source>
        <translation>针对%1的候选待定：请确认或排除，并说明理由。</translation>
    </message>
    <message>
        <source>The edition of %1 no longer has %2: judge the technology against this edition, or remove the tag.</source>
        <translation>%1版本已无%2：请按本版本重新判断该技术，或移除该标注。</translation>
    </message>
    <message>
        <source>In the edition of %1 no control point “%2” of %3 is bundled: judge the tag again.</source>
        <translation>%1版本未收录%3的控制要点“%2”：请重新判断该标注。</translation>
    </message>
    <message>
        <source>The text of %1 is not the text that the tag was judged on: judge it again.</source>
        <translation>%1的文本与判断时所依据的文本不同：请重新判断。</translation>
    </message>
    <message>
        <source>The tag on %1 was judged on revision %2 of the technology, which is now at revision %3: judge it again.</source>
        <translation>针对%1的标注依据的是该技术的修订号%2，现为修订号%3：请重新判断。</translation>
    </message>
    <message>
        <source>The tag stands on %1 as a whole, because its control points are not all bundled: bring the official text.</source>
        <translation>标注针对整个%1，因其控制要点未全部收录：请导入官方文本。</translation>
    </message>
    <message>
        <source>Only a translation of %1 is bundled, but the Chinese text is the law: bring the official text.</source>
        <translation>%1仅收录译文，而具有法律效力的是中文文本：请导入官方文本。</translation>
    </message>
    <message>
        <source>The text of %1 is unverified: compare it with the official text.</source>
        <translation>%1的文本未核实：请与官方文本核对。</translation>
    </message>
    <message>
        <source>It is not confirmed that %1 stands in the edition of %2: look it up in the official list.</source>
        <translation>未确认%1列入%2版本：请查阅官方目录。</translation>
    </message>
    <message>
        <source>Not yet examined against the edition of %1.</source>
        <translation>尚未按%1版本审查。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates are to be decided</source>
        <translation>
            <numerusform>%n个候选待定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed tags no longer fit this edition</source>
        <translation>
            <numerusform>%n个已确认的标注与本版本不再相符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected tags are to be judged again</source>
        <translation>
            <numerusform>%n个已排除的标注须重新判断</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was judged on this edition</source>
        <translation>尚未依据本版本作出判断</translation>
    </message>
    <message>
        <source>Open under the edition of %1, at least %2: %3.</source>
        <translation>按%1版本未定，至少属于%2：%3。</translation>
    </message>
    <message>
        <source>Open under the edition of %1: %2.</source>
        <translation>按%1版本未定：%2。</translation>
    </message>
    <message>
        <source>Prohibited from export under the edition of %1: %2.</source>
        <translation>按%1版本禁止出口：%2。</translation>
    </message>
    <message>
        <source>Restricted from export under the edition of %1: %2.</source>
        <translation>按%1版本限制出口：%2。</translation>
    </message>
    <message>
        <source>Examined against the edition of %1: no match found in %2, %3.</source>
        <translation>已按%1版本审查：在%2中未发现相符内容，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n control points</source>
        <translation>
            <numerusform>%n个控制要点</numerusform>
        </translation>
    </message>
    <message>
        <source>The technology was never examined: look for the control points that it may fall under, and tag it.</source>
        <translation>该技术从未审查：请查找其可能涉及的控制要点并作标注。</translation>
    </message>
    <message>
        <source>No tag was judged on the edition of %1: go through what this edition added or changed.</source>
        <translation>没有依据%1版本作出判断的标注：请逐项查看该版本新增或修改的内容。</translation>
    </message>
    <message>
        <source>%1 The bundled text of this edition is incomplete.</source>
        <translation>%1本版本收录的文本不完整。</translation>
    </message>
    <message numerus="yes">
        <source>Removed technology “%1” and its %n tags.</source>
        <translation>
            <numerusform>移除技术“%1”及其%n个标注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back technology “%1” and its %n tags.</source>
        <translation>
            <numerusform>恢复技术“%1”及其%n个标注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidates refused</source>
        <translation>
            <numerusform>已排除%n个候选</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is suspended in the edition of %2 and can apply again: look up whether it applies on the day of the export.</source>
        <translation>%1在%2起的版本中暂停适用，可能恢复适用：请查明出口当日是否适用。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>Undo the later change first, or change the record by hand.</source>
        <translation>请先撤销之后的改动，或手工修改该记录。</translation>
    </message>
    <message>
        <source>The technology of a tag is not there.</source>
        <translation>标注所属的技术不存在。</translation>
    </message>
    <message>
        <source>“%1” already has a tag on this place in this edition.</source>
        <translation>“%1”在此版本的这一位置已有标注。</translation>
    </message>
    <message>
        <source>A tag of “%1” was changed or removed since.</source>
        <translation>“%1”的标注在此之后有改动或被移除。</translation>
    </message>
    <message>
        <source>“%1” was tagged since.</source>
        <translation>“%1”在此之后有了标注。</translation>
    </message>
    <message>
        <source>“%1” was tagged on the same place since.</source>
        <translation>“%1”在此之后在同一位置有了标注。</translation>
    </message>
    <message>
        <source>The work was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>origin not known</source>
        <translation>来历不明</translation>
    </message>
    <message>
        <source>own development</source>
        <translation>自主研发</translation>
    </message>
    <message>
        <source>acquired</source>
        <translation>受让取得</translation>
    </message>
    <message>
        <source>licensed in</source>
        <translation>许可引进</translation>
    </message>
    <message>
        <source>developed with others</source>
        <translation>合作研发</translation>
    </message>
    <message>
        <source>not known whether a state secret</source>
        <translation>是否涉密未知</translation>
    </message>
    <message>
        <source>no state secret</source>
        <translation>不属于国家秘密</translation>
    </message>
    <message>
        <source>state secret</source>
        <translation>国家秘密</translation>
    </message>
    <message>
        <source>examination not recorded</source>
        <translation>查核未记录</translation>
    </message>
    <message>
        <source>place of the technology</source>
        <translation>技术所在地</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>来历</translation>
    </message>
    <message>
        <source>developed or acquired</source>
        <translation>研发或取得时间</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>“%1” and “%2” would have the same number %3.</source>
        <translation>“%1”和“%2”会有相同的编号 %3。</translation>
    </message>
    <message>
        <source>“%1” was removed since.</source>
        <translation>“%1”在此之后被移除。</translation>
    </message>
    <message>
        <source>“%1” was changed since.</source>
        <translation>“%1”在此之后有改动。</translation>
    </message>
    <message>
        <source>Technology “%1” was tagged since.</source>
        <translation>技术“%1”在此之后有了标注。</translation>
    </message>
    <message>
        <source>Technology “%1” was taken out of product “%2” since.</source>
        <translation>技术“%1”在此之后已从产品“%2”中移出。</translation>
    </message>
    <message>
        <source>Technology “%1” was linked to product “%2” since.</source>
        <translation>技术“%1”在此之后已关联到产品“%2”。</translation>
    </message>
    <message>
        <source>Took back as one step: “%1”</source>
        <translation>整步撤回：“%1”</translation>
    </message>
    <message>
        <source>Did again as one step: “%1”</source>
        <translation>整步重做：“%1”</translation>
    </message>
    <message>
        <source>Concluded the examination of technology “%1” against the edition of %2: no match found.</source>
        <translation>为技术“%1”按%2的版本所作的查核作结：未发现匹配。</translation>
    </message>
    <message>
        <source>Reopened the examination of technology “%1” against the edition of %2.</source>
        <translation>重新打开技术“%1”按%2的版本所作的查核。</translation>
    </message>
    <message>
        <source>Reopened the examination of technology “%1” against the edition of %2: %3</source>
        <translation>重新打开技术“%1”按%2的版本所作的查核：%3</translation>
    </message>
    <message>
        <source>What was examined is revision %1 of the technology, which is now at revision %2.</source>
        <translation>查核的是技术的修订%1，现为修订%2。</translation>
    </message>
    <message>
        <source>Screen the technology again and answer its candidates.</source>
        <translation>请重新筛查该技术并答复其候选。</translation>
    </message>
    <message>
        <source>The examination cannot be concluded: %1</source>
        <translation>查核尚不能作结：%1</translation>
    </message>
    <message>
        <source>Decide what is open first.</source>
        <translation>请先判定待办事项。</translation>
    </message>
    <message>
        <source>item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>control point</source>
        <translation>控制要点</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>page note</source>
        <translation>页码备注</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Choose another day; the history lists what happened when.</source>
        <translation>请另选日期；历史记录列明了各项变动的时间。</translation>
    </message>
    <message>
        <source>The record was not there yet on %1.</source>
        <translation>%1 时尚无此记录。</translation>
    </message>
    <message>
        <source>The record had been removed by %1.</source>
        <translation>%1 时此记录已被删除。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The audit trail holds the value “%1”, which this program does not know.</source>
        <translation>审计记录中有本程序无法识别的值“%1”。</translation>
    </message>
    <message>
        <source>Open the workspace with the program that wrote it.</source>
        <translation>请用写入该工作区的程序打开。</translation>
    </message>
    <message>
        <source>“%1” is no decimal number for “%2”.</source>
        <translation>“%2”的值“%1”不是十进制数。</translation>
    </message>
    <message>
        <source>Write digits with a point for decimals and no separators between thousands, such as 1250.5. Write words such as “at least” in the note.</source>
        <translation>请用数字填写，小数点用“.”，不加千位分隔符，例如 1250.5。“不低于”等文字请写在备注中。</translation>
    </message>
    <message>
        <source>The parameter in row %1 has no name.</source>
        <translation>第 %1 行的参数没有名称。</translation>
    </message>
    <message>
        <source>Write what was measured, as the maker calls it.</source>
        <translation>请按研制方的叫法填写所测的量。</translation>
    </message>
    <message>
        <source>The range in row %1 has an end but no beginning.</source>
        <translation>第 %1 行的范围只有上限，没有下限。</translation>
    </message>
    <message>
        <source>Write the lower end as well, or a single value.</source>
        <translation>请补填下限，或只填一个值。</translation>
    </message>
    <message>
        <source>The range from %1 to %2 ends below its beginning.</source>
        <translation>范围 %1 至 %2 的上限小于下限。</translation>
    </message>
    <message>
        <source>Write the lower end first.</source>
        <translation>请先填下限。</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>“%1”不是日期。</translation>
    </message>
    <message>
        <source>Write a year, a month or a day: 2019, 2019-05 or 2019-05-20.</source>
        <translation>请填写年、年月或年月日，例如 2019、2019-05 或 2019-05-20。</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>%1 是将来的日期。</translation>
    </message>
    <message>
        <source>Write when the technology was developed or acquired.</source>
        <translation>请填写技术研发或取得的时间。</translation>
    </message>
    <message>
        <source>%1 (at %2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The keywords or parameters of a technology of the workspace cannot be read.</source>
        <translation>工作区中有一项技术的关键词或参数无法读取。</translation>
    </message>
    <message>
        <source>A technology of the workspace has the origin “%1”, which this program does not know.</source>
        <translation>工作区中有一项技术的来历为“%1”，本程序无法识别。</translation>
    </message>
    <message>
        <source>A technology of the workspace has the state secret mark “%1”, which this program does not know.</source>
        <translation>工作区中有一项技术的涉密标记为“%1”，本程序无法识别。</translation>
    </message>
    <message>
        <source>No candidate is open, but what was examined against the edition of %1 is not recorded: complete the dossier and conclude it.</source>
        <translation>没有待定候选，但按%1的版本查核过什么尚无记录：请补全查核记录并作结。</translation>
    </message>
    <message>
        <source>What was examined is revision %1 of the technology, which is now at revision %2: screen it again and conclude the dossier anew.</source>
        <translation>查核的是技术的修订%1，现为修订%2：请重新筛查并再次作结。</translation>
    </message>
    <message>
        <source>The text of the edition of %1 has changed since the dossier was concluded: screen the technology again and conclude it anew.</source>
        <translation>查核记录作结后，%1的版本文本有变：请重新筛查该技术并再次作结。</translation>
    </message>
    <message>
        <source>A refusal that the dossier rests on is no longer there: answer the candidate and conclude the dossier anew.</source>
        <translation>查核记录所依据的一项排除已不存在：请答复该候选并再次作结。</translation>
    </message>
    <message>
        <source>no candidate is open, but what was examined is not recorded</source>
        <translation>没有待定候选，但查核过什么尚无记录</translation>
    </message>
</context>
<context>
    <name>Questionnaire</name>
    <message>
        <source>there is no first question %1.</source>
        <translation>没有起始问题%1。</translation>
    </message>
    <message>
        <source>the answer leads either to a question or to an end.</source>
        <translation>一个回答应通向一个问题或一个结论。</translation>
    </message>
    <message>
        <source>there is no hand-over %1.</source>
        <translation>没有移交项%1。</translation>
    </message>
    <message>
        <source>there is no end %1.</source>
        <translation>没有结论%1。</translation>
    </message>
    <message>
        <source>there is no question %1.</source>
        <translation>没有问题%1。</translation>
    </message>
    <message>
        <source>the answer leads back to %1, so that the way has no end.</source>
        <translation>该回答又回到%1，路径没有终点。</translation>
    </message>
    <message>
        <source>the question has no answer.</source>
        <translation>该问题没有回答。</translation>
    </message>
    <message>
        <source>no answer leads to the question %1.</source>
        <translation>没有回答通向问题%1。</translation>
    </message>
    <message>
        <source>no answer leads to the end %1.</source>
        <translation>没有回答通向结论%1。</translation>
    </message>
    <message>
        <source>nothing hands over to %1.</source>
        <translation>没有移交至%1的路径。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处不识“%1”。</translation>
    </message>
    <message>
        <source>the two languages are mixed up.</source>
        <translation>两种语言混淆。</translation>
    </message>
    <message>
        <source>an id of small letters, digits and hyphens was expected.</source>
        <translation>此处应为由小写字母、数字和连字符组成的标识。</translation>
    </message>
    <message>
        <source>the id %1 stands here twice.</source>
        <translation>标识%1重复。</translation>
    </message>
    <message>
        <source>at least one source was expected.</source>
        <translation>此处至少应有一个来源。</translation>
    </message>
    <message>
        <source>there is no source %1.</source>
        <translation>没有来源%1。</translation>
    </message>
    <message>
        <source>there is no section %1.</source>
        <translation>没有部分%1。</translation>
    </message>
    <message>
        <source>the answer %1 stands here twice.</source>
        <translation>回答%1重复。</translation>
    </message>
    <message>
        <source>“%1” is offered at every question by itself.</source>
        <translation>每个问题本身都提供“%1”。</translation>
    </message>
    <message>
        <source>yes, no and unknown were expected, in this order.</source>
        <translation>此处应依次为yes、no、unknown。</translation>
    </message>
    <message>
        <source>at most nine answers have a key.</source>
        <translation>最多九个回答有按键。</translation>
    </message>
    <message>
        <source>what is unsettled has at least two readings, and nothing else has.</source>
        <translation>尚无定论的结论至少有两种理解，其他结论没有。</translation>
    </message>
    <message>
        <source>nothing rests on the source %1.</source>
        <translation>来源%1未被引用。</translation>
    </message>
    <message>
        <source>No transfer of technology</source>
        <translation>不属于技术转移</translation>
    </message>
    <message>
        <source>Not provided by us</source>
        <translation>不由本企业提供</translation>
    </message>
    <message>
        <source>Reaches a control point</source>
        <translation>达到控制要点</translation>
    </message>
    <message>
        <source>Does not reach what was examined</source>
        <translation>未达到所查控制要点</translation>
    </message>
    <message>
        <source>Handed over to another regime</source>
        <translation>移交其他制度</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>尚无定论</translation>
    </message>
    <message>
        <source>Ask an expert</source>
        <translation>请专家判断</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1 (as of %2)</source>
        <translation>%1（截至%2）</translation>
    </message>
    <message>
        <source>%1 (as of %2; unverified)</source>
        <translation>%1（截至%2，未核实）</translation>
    </message>
    <message>
        <source>Ask an expert: %1</source>
        <translation>请专家判断：%1</translation>
    </message>
    <message>
        <source>An expert is asked</source>
        <translation>已请专家判断</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a date</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>Answered for revision %1 of the technology; it now is revision %2. Begin a new run or take the answers over.</source>
        <translation>所作回答针对技术的第%1次修订，现为第%2次修订。请重新开始，或沿用原有回答。</translation>
    </message>
    <message>
        <source>Answered on the questions of %1; those in use are of %2. Begin a new run or take the answers over.</source>
        <translation>所作回答依据%1的问题，现用%2的问题。请重新开始，或沿用原有回答。</translation>
    </message>
    <message>
        <source>This run through the questions is not there any more.</source>
        <translation>这次问答已不存在。</translation>
    </message>
    <message>
        <source>Begin a new one.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>Write the answer, or %1 to ask an expert.</source>
        <translation>请填写回答，或填%1请专家判断。</translation>
    </message>
    <message>
        <source>Write a date such as 2025-07-15, or %1 to ask an expert.</source>
        <translation>请填写日期（例如2025-07-15），或填%1请专家判断。</translation>
    </message>
    <message>
        <source>Answer with one of: %1.</source>
        <translation>可选的回答：%1。</translation>
    </message>
    <message>
        <source>Began the questions on the technology “%1”.</source>
        <translation>开始对技术“%1”的问答。</translation>
    </message>
    <message>
        <source>The other run has no answer that could be taken over.</source>
        <translation>另一次问答没有可以沿用的回答。</translation>
    </message>
    <message>
        <source>Took the answers on “%1” over for “%2”, to be confirmed one by one.</source>
        <translation>将“%1”的回答沿用于“%2”，待逐一确认。</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>没有问题%1。</translation>
    </message>
    <message>
        <source>“%1” does not answer the question “%2”</source>
        <translation>“%1”不是问题“%2”的回答</translation>
    </message>
    <message>
        <source>Confirmed for “%1” the answer that was taken over: %2 %3</source>
        <translation>为“%1”确认了沿用的回答：%2 %3</translation>
    </message>
    <message>
        <source>Answered for “%1”: %2 %3</source>
        <translation>为“%1”作答：%2 %3</translation>
    </message>
    <message>
        <source>Put the answer for “%1” back as it was: %2</source>
        <translation>将“%1”的回答恢复原状：%2</translation>
    </message>
    <message>
        <source>Removed a run through the questions on “%1”.</source>
        <translation>移除了对“%1”的一次问答。</translation>
    </message>
    <message>
        <source>Brought back a run through the questions on “%1”.</source>
        <translation>恢复了对“%1”的一次问答。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>官方文本</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The file that was there before is unchanged.</source>
        <translation>原有文件保持不变。</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>没有写入文件。</translation>
    </message>
    <message>
        <source>There is no space left to write %1.</source>
        <translation>空间不足，无法写入%1。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder.</source>
        <translation>请释放空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file %1 could not be replaced.</source>
        <translation>无法替换文件%1。</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another name.</source>
        <translation>请在其他程序中关闭该文件，或换一个文件名。</translation>
    </message>
    <message>
        <source>The file %1 may not be written.</source>
        <translation>没有写入文件%1的权限。</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>无法写入文件%1。</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>请换一个文件名或文件夹。</translation>
    </message>
    <message>
        <source>There is no name for the file.</source>
        <translation>没有文件名。</translation>
    </message>
    <message>
        <source>Enter a file name.</source>
        <translation>请输入文件名。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹%1不存在。</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>请选择已有的文件夹。</translation>
    </message>
    <message>
        <source>The fonts of this computer cannot be reached.</source>
        <translation>无法读取本机的字体。</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>请重新启动程序。</translation>
    </message>
    <message>
        <source>This computer has no Chinese font that may be put into a PDF file.</source>
        <translation>本机没有可以嵌入PDF文件的中文字体。</translation>
    </message>
    <message>
        <source>Install the font Noto Sans CJK SC and try again.</source>
        <translation>请安装字体Noto Sans CJK SC后重试。</translation>
    </message>
    <message>
        <source>The font %1 cannot be put into the file.</source>
        <translation>字体%1无法嵌入文件。</translation>
    </message>
    <message>
        <source>The report was stopped.</source>
        <translation>报告已停止生成。</translation>
    </message>
    <message>
        <source>No file was written, and one that was there before is unchanged.</source>
        <translation>没有写入文件；原有文件保持不变。</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>无法写入报告。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>Product review report</source>
        <translation>产品审查报告</translation>
    </message>
    <message>
        <source>Product review report: %1</source>
        <translation>产品审查报告：%1</translation>
    </message>
    <message>
        <source>Edition in force from %1</source>
        <translation>%1起生效的版本</translation>
    </message>
    <message>
        <source>All products of the workspace</source>
        <translation>工作区内的全部产品</translation>
    </message>
    <message>
        <source>Catalogue of Technologies Prohibited or Restricted from Export</source>
        <translation>中国禁止出口限制出口技术目录</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>依据版本</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>报告时间</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>%1 entries up to the moment of the report</source>
        <translation>截至本报告生成时共%1条记录</translation>
    </message>
    <message>
        <source>Last hash</source>
        <translation>末条哈希值</translation>
    </message>
    <message>
        <source>The Chinese text of the catalogue is the law. English texts of items and control points are reference translations.</source>
        <translation>目录以中文文本为准，中文文本即法律文本。条目和控制要点的英文均为参考译文。</translation>
    </message>
    <message>
        <source>The bundled text of this edition is incomplete. What is missing here is not missing from the law.</source>
        <translation>本版本收录的文本不完整。此处未收录的内容，不等于法律中没有。</translation>
    </message>
    <message>
        <source>Prohibited part: %1</source>
        <translation>禁止出口部分：%1</translation>
    </message>
    <message>
        <source>Restricted part: %1</source>
        <translation>限制出口部分：%1</translation>
    </message>
    <message>
        <source>Basis and limits of this report</source>
        <translation>本报告的依据与局限</translation>
    </message>
    <message>
        <source>The edition is replayed from the instruments below, each applied to the edition before it. The counts compare what the instruments state with what is bundled.</source>
        <translation>本版本由下列法律文件依次施行于前一版本而得出。所列数目为法律文件载明的数目与收录数目的对照。</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>法律文件</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Bundled text</source>
        <translation>收录的文本</translation>
    </message>
    <message>
        <source>Part of the edition</source>
        <translation>版本的类别</translation>
    </message>
    <message>
        <source>A text that is marked unverified was not compared with the official text. Before a decision rests on it, bring the official text and compare.</source>
        <translation>标有“未核实”的文本尚未与官方文本核对。据以作出决定之前，应取得官方文本并核对。</translation>
    </message>
    <message>
        <source>The verdict of a technology follows from its tags by fixed rules. It records an examination; it is not a decision of an authority, and no verdict in this report says that a technology is free to leave the country.</source>
        <translation>技术的结论由其标注按固定规则得出。结论记录的是审查情况，不是主管部门的决定；本报告的任何结论均不表示某项技术可以自由出口。</translation>
    </message>
    <message>
        <source>Every change of a record stands in the audit trail of the workspace. The hash on the cover is that of its last entry when the report was made.</source>
        <translation>记录的每一次修改都载于工作区的审计记录。封面所列哈希值为报告生成时最后一条审计记录的哈希值。</translation>
    </message>
    <message>
        <source>Open, at least %1</source>
        <translation>未定，至少属于%1</translation>
    </message>
    <message>
        <source>A confirmed tag stands on an item of the prohibited part.</source>
        <translation>在禁止出口部分的条目上有已确认的标注。</translation>
    </message>
    <message>
        <source>A confirmed tag stands on an item of the restricted part, and no candidate on a prohibited item is open.</source>
        <translation>在限制出口部分的条目上有已确认的标注，且禁止出口条目上没有未决的候选。</translation>
    </message>
    <message>
        <source>Not examined yet, a candidate is open, or a tag no longer fits the edition.</source>
        <translation>尚未审查、有未决的候选，或有标注与本版本不再相符。</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>未决事项</translation>
    </message>
    <message>
        <source>no tags</source>
        <translation>无标注</translation>
    </message>
    <message>
        <source>%1 confirmed, %2 candidates, %3 rejected</source>
        <translation>已确认%1，候选%2，已排除%3</translation>
    </message>
    <message>
        <source>No technology is linked with this product yet.</source>
        <translation>本产品尚未关联任何技术。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>审查结论</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Technologies without a product</source>
        <translation>未归入产品的技术</translation>
    </message>
    <message>
        <source>What is open and what to do</source>
        <translation>未决内容与应办事项</translation>
    </message>
    <message>
        <source>The rules find no open point in the records of this report.</source>
        <translation>按规则检查，本报告的记录中没有未决事项。</translation>
    </message>
    <message>
        <source>%1 (number not known), %2</source>
        <translation>%1（编号未知），%2</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>number, name and part of an item</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>The Chinese text is not bundled: the official text is still to be brought.</source>
        <translation>未收录中文文本：官方文本尚待取得。</translation>
    </message>
    <message>
        <source>Reference translation</source>
        <translation>参考译文</translation>
    </message>
    <message>
        <source>No reference translation is bundled.</source>
        <translation>未收录参考译文。</translation>
    </message>
    <message>
        <source>Item as judged</source>
        <translation>条目（判断时的文本）</translation>
    </message>
    <message>
        <source>The control points of this item are not all bundled: the official text is still to be brought. The tag stands on the item as a whole.</source>
        <translation>本条目的控制要点未全部收录：官方文本尚待取得。本标注针对整个条目。</translation>
    </message>
    <message>
        <source>Control point as judged (number not known)</source>
        <translation>控制要点（序号未知，判断时的文本）</translation>
    </message>
    <message>
        <source>Control point %1 as judged</source>
        <translation>控制要点%1（判断时的文本）</translation>
    </message>
    <message>
        <source>The edition of this report no longer has this item.</source>
        <translation>本报告所依据的版本中已无该条目。</translation>
    </message>
    <message>
        <source>The edition of this report has no such control point bundled.</source>
        <translation>本报告所依据的版本中未收录该控制要点。</translation>
    </message>
    <message>
        <source>Text in the edition of this report: it differs from the text as judged</source>
        <translation>本报告所依据版本的文本（与判断时的文本不同）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>※ The number of the item is unverified.</source>
        <translation>※ 条目编号未核实。</translation>
    </message>
    <message>
        <source>Text origin</source>
        <translation>文本来源</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>在列情况</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>技术形态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>权利人</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>No control point has been tagged for this technology.</source>
        <translation>本技术尚未标注任何控制要点。</translation>
    </message>
    <message>
        <source>Technologies and tags</source>
        <translation>技术与标注</translation>
    </message>
    <message>
        <source>There is no technology to review.</source>
        <translation>没有可供审查的技术。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more products</source>
        <translation>
            <numerusform>以及另外%n个产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technologies were reviewed against the edition named on the cover.</source>
        <translation>
            <numerusform>本报告依据封面所列版本审查了%n项技术。</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1 on %2, on revision %3 of the technology, against the edition in force from %4</source>
        <translation>%1于%2，针对技术修订%3，依据自%4起施行的版本</translation>
    </message>
    <message>
        <source>Reference translation, the company's term</source>
        <translation>参考译文（本公司译名）</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>作结</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates, on %1 by %2; at most %3 of a technology are listed</source>
        <translation>
            <numerusform>%n个候选，%1由%2筛查；每项技术至多列出%3个</numerusform>
        </translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Text of the edition</source>
        <translation>版本文本</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>内置范围</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未查部分</translation>
    </message>
    <message>
        <source>Term tried</source>
        <translation>试查的词语</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>看过的条目</translation>
    </message>
    <message>
        <source>tried by the screening</source>
        <translation>由筛查试查</translation>
    </message>
    <message>
        <source>looked for by %1 on %2</source>
        <translation>%1于%2查找</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Sector read</source>
        <translation>通读的行业</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>person, moment</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>What was examined</source>
        <translation>查核过的内容</translation>
    </message>
    <message>
        <source>No candidate had to be refused.</source>
        <translation>没有需要排除的候选。</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates were refused; each stands below with its reason and the text that it was judged on.</source>
        <translation>
            <numerusform>排除了%n个候选；各项连同理由和所依据的文本列于下文。</numerusform>
        </translation>
    </message>
    <message>
        <source>Official wording as brought</source>
        <translation>用户提供的官方原文</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>brought by %1 on %2</source>
        <translation>%1于%2提供</translation>
    </message>
    <message>
        <source>Review: approved</source>
        <translation>审查：已批准</translation>
    </message>
    <message>
        <source>Review: STALE, it does not hold any more</source>
        <translation>审查：已失效，不再有效</translation>
    </message>
    <message>
        <source>Review: returned</source>
        <translation>审查：已退回</translation>
    </message>
    <message>
        <source>Review: waiting for approval</source>
        <translation>审查：待批准</translation>
    </message>
    <message>
        <source>Review: not submitted</source>
        <translation>审查：未提交</translation>
    </message>
    <message>
        <source>Examined against this edition: no candidate is open, and a person concluded that no match was found. What was examined stands with each technology.</source>
        <translation>已按本版本查核：没有待定候选，并由专人作结未发现匹配。查核过的内容列于各项技术之下。</translation>
    </message>
    <message>
        <source>The control points of this item are not all bundled; the tag stands on the item as a whole and on the official wording that was brought.</source>
        <translation>该条目的控制要点未全部内置；标注落在整个条目及所提供的官方原文上。</translation>
    </message>
    <message>
        <source>This technology was never submitted for review by another person.</source>
        <translation>该技术从未提交他人审查。</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>审查对象</translation>
    </message>
    <message>
        <source>revision %1 of the technology, under the edition in force from %2: %3</source>
        <translation>技术第%1版修订，依据%2起生效的版本：%3</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>%1于%2</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>意见</translation>
    </message>
</context>
<context>
    <name>Reports window</name>
    <message>
        <source>Nothing to report yet</source>
        <translation>尚无可报告的内容</translation>
    </message>
    <message>
        <source>A report is the evidence of a review: products, their technologies, the tags with the text of the law, reasons and verdicts. Begin with a product.</source>
        <translation>报告是审查的证据：产品、技术、附法律文本的标注、理由与结论。请先添加一个产品。</translation>
    </message>
    <message>
        <source>Go to products</source>
        <translation>前往产品</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n pages)</source>
        <translation>
            <numerusform>已写入：%1（%n 页）</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>to be looked at</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>to be judged again</source>
        <translation>须重新判断</translation>
    </message>
    <message>
        <source>no effect</source>
        <translation>无影响</translation>
    </message>
    <message numerus="yes">
        <source>Tagged with %n items that the change touches.</source>
        <translation>
            <numerusform>其标注所在的 %n 个条目受此变化影响。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has candidates among %n items that came or were widened.</source>
        <translation>
            <numerusform>在新增或扩大的 %n 个条目中有候选。</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved before; the bundled text of this edition is incomplete, so whether it is touched is not known.</source>
        <translation>此前已批准；本版本收录的文本不完整，是否受影响尚不可知。</translation>
    </message>
    <message>
        <source>Approved before; none of its tags is touched, but what came may cover it.</source>
        <translation>此前已批准；其标注均未受影响，但新增内容可能涵盖它。</translation>
    </message>
    <message>
        <source>There is no edition “%1”.</source>
        <translation>没有版本“%1”。</translation>
    </message>
    <message>
        <source>A draft is never law and touches nothing; name an instrument that is law.</source>
        <translation>征求意见稿不是法律，不产生影响；请指定有法律效力的文件。</translation>
    </message>
    <message>
        <source>Say why the change has no effect.</source>
        <translation>请说明该变化为何没有影响。</translation>
    </message>
    <message>
        <source>The reason stands in the record and in the audit trail.</source>
        <translation>理由会写入记录和审计日志。</translation>
    </message>
    <message>
        <source>The day %1 is past.</source>
        <translation>%1已过。</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>A chosen technology is not on the worklist of this edition any more.</source>
        <translation>所选的某项技术已不在该版本的工作清单上。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>未作记录。</translation>
    </message>
    <message>
        <source>Verdict: there “%1”; here “%2”.</source>
        <translation>结论：彼处“%1”；此处“%2”。</translation>
    </message>
    <message>
        <source>Edition: there that of %1; here that of %2.</source>
        <translation>版本：彼处为%1的版本；此处为%2的版本。</translation>
    </message>
    <message>
        <source>Form: there %1; here %2.</source>
        <translation>形态：彼处为%1；此处为%2。</translation>
    </message>
    <message>
        <source>Parameters: there “%1”; here “%2”.</source>
        <translation>参数：彼处“%1”；此处“%2”。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n shared control points</source>
        <translation>
            <numerusform>%n 个相同的控制要点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared items</source>
        <translation>
            <numerusform>%n 个相同的条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared keywords</source>
        <translation>
            <numerusform>%n 个相同的关键词</numerusform>
        </translation>
    </message>
    <message>
        <source>similar description</source>
        <translation>描述相近</translation>
    </message>
    <message>
        <source>not submitted</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>waiting for approval</source>
        <translation>待批准</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Submitted revision %1 of technology “%2” for review under the edition of %3: %4.</source>
        <translation>将技术“%2”第%1版修订提交审查，依据%3的版本：%4。</translation>
    </message>
    <message>
        <source>Withdrew the submission of technology “%1”.</source>
        <translation>撤回了技术“%1”的提交。</translation>
    </message>
    <message>
        <source>Put the withdrawn submission of technology “%1” back.</source>
        <translation>恢复了已撤回的技术“%1”的提交。</translation>
    </message>
    <message>
        <source>Approved revision %1 of technology “%2” under the edition of %3: %4. Submitted by %5.</source>
        <translation>批准技术“%2”第%1版修订，依据%3的版本：%4。提交人：%5。</translation>
    </message>
    <message>
        <source>Returned technology “%1” to %2: “%3”.</source>
        <translation>将技术“%1”退回%2：“%3”。</translation>
    </message>
    <message>
        <source>Recorded that the edition of %1 has no effect on technology “%2”: “%3”.</source>
        <translation>记录：%1的版本对技术“%2”无影响：“%3”。</translation>
    </message>
    <message>
        <source>Recorded that technology “%1” is to be judged again under the edition of %2.</source>
        <translation>记录：技术“%1”须依据%2的版本重新判断。</translation>
    </message>
    <message>
        <source>Gave technology “%1” to “%2”, to look at the edition of %3.</source>
        <translation>将技术“%1”交由“%2”，核对%3的版本。</translation>
    </message>
    <message>
        <source>Took back the answer for technology “%1” to the edition of %2.</source>
        <translation>收回了技术“%1”对%2版本的答复。</translation>
    </message>
    <message>
        <source>Took a reason from the review of technology “%1” over to technology “%2”: “%3”.</source>
        <translation>将技术“%1”审查中的理由沿用到技术“%2”：“%3”。</translation>
    </message>
    <message>
        <source>Took the link of technology “%1” to an earlier review back.</source>
        <translation>收回了技术“%1”与先前审查的关联。</translation>
    </message>
    <message>
        <source>Nothing was signed.</source>
        <translation>未作签署。</translation>
    </message>
    <message>
        <source>The technology was changed: revision %1 was reviewed, it is now at revision %2.</source>
        <translation>技术已更改：审查的是第%1版修订，现为第%2版修订。</translation>
    </message>
    <message>
        <source>The tags, their reasons or the texts judged on were changed after the submission.</source>
        <translation>提交之后，标注、理由或判断所依据的文本已更改。</translation>
    </message>
    <message>
        <source>What was examined was opened again after the submission.</source>
        <translation>提交之后，审查范围档案被重新打开。</translation>
    </message>
    <message>
        <source>The review speaks of the edition of %1, not of the earlier edition of %2.</source>
        <translation>该审查针对%1的版本，而非更早的%2的版本。</translation>
    </message>
    <message>
        <source>The text of the edition of %1 was completed or corrected after the submission, and nobody has recorded that this has no effect.</source>
        <translation>提交之后，%1版本的文本已补全或更正，尚无人记录其没有影响。</translation>
    </message>
    <message>
        <source>The review speaks of the edition of %1; the edition of %2 changed the catalogue, and nobody has recorded that this has no effect.</source>
        <translation>该审查针对%1的版本；%2的版本修改了目录，尚无人记录其没有影响。</translation>
    </message>
    <message>
        <source>A review is decided by a person who is named in the workspace.</source>
        <translation>审查须由本工作区登记的人员决定。</translation>
    </message>
    <message>
        <source>Name the author and the reviewer, and choose who works now.</source>
        <translation>请登记起草人和复核人，并选择当前工作人员。</translation>
    </message>
    <message>
        <source>“%1” submitted this review, and nobody decides on the own one.</source>
        <translation>该审查由“%1”提交，任何人不得决定自己的提交。</translation>
    </message>
    <message>
        <source>Another reviewer or officer must decide.</source>
        <translation>须由另一名复核人或合规官决定。</translation>
    </message>
    <message>
        <source>“%1” is neither reviewer nor officer.</source>
        <translation>“%1”既不是复核人，也不是合规官。</translation>
    </message>
    <message>
        <source>A reviewer or an officer must decide.</source>
        <translation>须由复核人或合规官决定。</translation>
    </message>
    <message>
        <source>“%1” judged a tag on which the verdict rests, and nobody decides on the own work.</source>
        <translation>结论所依据的标注由“%1”判断，任何人不得决定自己的工作。</translation>
    </message>
    <message>
        <source>There is no such submission.</source>
        <translation>没有这项提交。</translation>
    </message>
    <message>
        <source>This submission does not wait any more: it is %1.</source>
        <translation>该提交已不在等待：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The technology cannot be submitted yet. %1</source>
        <translation>该技术尚不能提交。%1</translation>
    </message>
    <message>
        <source>The same was submitted already and waits for another person.</source>
        <translation>相同内容已提交，正等待他人决定。</translation>
    </message>
    <message>
        <source>The same was approved already, and nothing has changed since.</source>
        <translation>相同内容已批准，此后没有变化。</translation>
    </message>
    <message>
        <source>Only a withdrawn submission can be put back.</source>
        <translation>只有已撤回的提交可以恢复。</translation>
    </message>
    <message>
        <source>A later submission stands in its place.</source>
        <translation>其后已有新的提交。</translation>
    </message>
    <message>
        <source>The edition of the submission is not there any more.</source>
        <translation>该提交所依据的版本已不存在。</translation>
    </message>
    <message>
        <source>Return it, so that the author submits what is there now.</source>
        <translation>请退回，由起草人提交现有内容。</translation>
    </message>
    <message>
        <source>Only what waits or was approved can be returned.</source>
        <translation>只有待批准或已批准的内容可以退回。</translation>
    </message>
    <message>
        <source>Say what the author has to do.</source>
        <translation>请说明起草人需要做什么。</translation>
    </message>
    <message>
        <source>A return without remarks helps nobody.</source>
        <translation>没有意见的退回对任何人都没有帮助。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>form</source>
        <translation>形态</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>权利人</translation>
    </message>
    <message>
        <source>place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>来历</translation>
    </message>
    <message>
        <source>since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>state secret</source>
        <translation>国家秘密</translation>
    </message>
    <message>
        <source>keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>dossier of what was examined</source>
        <translation>审查范围档案</translation>
    </message>
    <message>
        <source>answers to the questionnaire</source>
        <translation>问卷答复</translation>
    </message>
    <message>
        <source>comparison with the thresholds</source>
        <translation>与阈值的比较</translation>
    </message>
    <message>
        <source>earlier decisions used</source>
        <translation>所引用的先前决定</translation>
    </message>
    <message>
        <source>new tag on %1</source>
        <translation>%1上的新标注</translation>
    </message>
    <message>
        <source>tag on %1 was removed</source>
        <translation>%1上的标注已移除</translation>
    </message>
    <message>
        <source>place of a tag</source>
        <translation>标注的位置</translation>
    </message>
    <message>
        <source>state of the tag on %1</source>
        <translation>%1上标注的状态</translation>
    </message>
    <message>
        <source>reason of the tag on %1</source>
        <translation>%1上标注的理由</translation>
    </message>
    <message>
        <source>text judged on, %1</source>
        <translation>判断所依据的文本，%1</translation>
    </message>
    <message>
        <source>translation judged on, %1</source>
        <translation>判断所依据的译文，%1</translation>
    </message>
    <message>
        <source>edition of the tag on %1</source>
        <translation>%1上标注的版本</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
</context>
<context>
    <name>Screening</name>
    <message>
        <source>Examined against the edition of %1: no match found in %2 items and %3 control points.</source>
        <translation>已与%1版本比对：在%2个条目、%3个控制要点中未发现匹配。</translation>
    </message>
    <message>
        <source>Examined against the edition of %1: no match found in %2 bundled items and %3 bundled control points. The instruments state %4 items; all control points are bundled for %5 of them, so a match can be in text that was not examined.</source>
        <translation>已与%1版本比对：在已收录的%2个条目、%3个控制要点中未发现匹配。法律文件载明共%4个条目，其中%5个条目的控制要点已全部收录；未比对的文本中仍可能有匹配。</translation>
    </message>
    <message>
        <source>Examined against the edition of %1: candidates found: %2, in %3 items and %4 control points.</source>
        <translation>已与%1版本比对：在%3个条目、%4个控制要点中发现%2个候选条目。</translation>
    </message>
    <message>
        <source>Examined against the edition of %1: candidates found: %2, in %3 bundled items and %4 bundled control points. The instruments state %5 items; all control points are bundled for %6 of them, so there can be more in text that was not examined.</source>
        <translation>已与%1版本比对：在已收录的%3个条目、%4个控制要点中发现%2个候选条目。法律文件载明共%5个条目，其中%6个条目的控制要点已全部收录；未比对的文本中可能还有候选条目。</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>“%1” stands in the catalogue as “%2” (text %3)</source>
        <translation>“%1”即目录中的“%2”（文本%3）</translation>
    </message>
    <message>
        <source>“%1” is another word for “%2” in the catalogue (%3, %4)</source>
        <translation>“%1”是目录中“%2”的同义词（%3，%4）</translation>
    </message>
    <message>
        <source>“%1” is a word that makers use for this technology (%2, %3)</source>
        <translation>“%1”是企业描述此类技术的用词（%2，%3）</translation>
    </message>
    <message>
        <source>much speaks for it</source>
        <translation>依据充分</translation>
    </message>
    <message>
        <source>something speaks for it</source>
        <translation>有一定依据</translation>
    </message>
    <message>
        <source>little speaks for it</source>
        <translation>依据较少</translation>
    </message>
    <message>
        <source>a number of 0 or more was expected.</source>
        <translation>此处应为不小于0的数。</translation>
    </message>
    <message>
        <source>must be "after", "before" or "both"</source>
        <translation>必须是“after”、“before”或“both”</translation>
    </message>
    <message>
        <source>must be "published" or "unverified"</source>
        <translation>必须是“published”或“unverified”</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>found by pinyin: “%1” read as %2</source>
        <translation>按拼音找到：“%1”读作%2</translation>
    </message>
    <message>
        <source>found through %1 (own synonym, %2, %3)</source>
        <translation>通过%1找到（自有同义词，%2，%3）</translation>
    </message>
    <message>
        <source>found through %1 (%2)</source>
        <translation>通过%1找到（%2）</translation>
    </message>
    <message>
        <source>A minus sign excludes the word that follows it without a space.</source>
        <translation>减号排除紧跟其后的词，中间不留空格。</translation>
    </message>
    <message>
        <source>“%1” is no field. Fields are number, sector, part and changed; it is searched as text.</source>
        <translation>“%1”不是检索字段。字段有：编号、行业、部分、修改；此处按普通文字检索。</translation>
    </message>
    <message>
        <source>The quotation mark is not closed; everything after it is searched as one phrase.</source>
        <translation>引号没有闭合；其后全部内容按一个词组检索。</translation>
    </message>
    <message>
        <source>Nothing stands after the colon; this field is not used.</source>
        <translation>冒号后没有内容；此字段未使用。</translation>
    </message>
    <message>
        <source>“%1” is no part. Use prohibited (P, J, 禁止) or restricted (R, X, 限制).</source>
        <translation>“%1”不是类别。请用禁止（P、J、prohibited）或限制（R、X、restricted）。</translation>
    </message>
    <message>
        <source>No instrument is called “%1”. Instruments are %2.</source>
        <translation>没有名为“%1”的法律文件。法律文件有：%2。</translation>
    </message>
    <message>
        <source>No sector of the catalogue has the code or the name “%1”.</source>
        <translation>目录中没有代码或名称为“%1”的行业。</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A name must be there: it stands in every entry of the audit trail.</source>
        <translation>姓名不能为空：它会写入每一条审计记录。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Preparing the search</source>
        <translation>正在准备检索</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>The audit trail is intact: %1 entries, each fits the one before.</source>
        <translation>审计记录完整：共 %1 条，逐条衔接无误。</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Nothing was taken over, and the file was not changed.</source>
        <translation>未采纳任何内容，文件未被改动。</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>读取已取消。</translation>
    </message>
    <message>
        <source>The file holds no readable text.</source>
        <translation>文件中没有可读取的文字。</translation>
    </message>
    <message>
        <source>Choose an Excel workbook (XLSX) or a text file with a table (CSV, TSV).</source>
        <translation>请选择 Excel 工作簿（XLSX）或含表格的文本文件（CSV、TSV）。</translation>
    </message>
    <message>
        <source>The file is damaged or cut off.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>Download or copy the file again. If it opens in another program, save it anew there.</source>
        <translation>请重新下载或复制文件。如果其他程序能打开，请在那里另存一份。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a document holds. It may be made to overload the program.</source>
        <translation>文件解压后远远大于一份文档，可能是为使程序过载而制作的。</translation>
    </message>
    <message>
        <source>Do not use this file. Ask its sender for another copy, or copy the text and paste it.</source>
        <translation>请勿使用此文件。请向发送者索取另一份，或复制文字后粘贴。</translation>
    </message>
    <message>
        <source>The file is a zip archive, but neither a Word document nor an Excel workbook.</source>
        <translation>文件是 zip 压缩包，但既不是 Word 文档也不是 Excel 工作簿。</translation>
    </message>
    <message>
        <source>Unpack the archive and choose the document in it; save documents of other programs as DOCX.</source>
        <translation>请解压后选择其中的文档；其他程序的文档请另存为 DOCX。</translation>
    </message>
    <message>
        <source>The table holds more than a list of products: over %1 rows, or too many cells.</source>
        <translation>表格远大于一份产品清单：超过 %1 行，或单元格过多。</translation>
    </message>
    <message>
        <source>Delete the rows and columns that are not needed, or part the list into several files.</source>
        <translation>请删除不需要的行和列，或将清单分成几个文件。</translation>
    </message>
    <message>
        <source>Columns after the first %1 were left out.</source>
        <translation>第 %1 列之后的各列已略去。</translation>
    </message>
    <message>
        <source>A quotation mark is not closed; it was read as a plain character.</source>
        <translation>有一个引号没有闭合，已按普通字符读取。</translation>
    </message>
    <message>
        <source>The file is a Word document, not a table.</source>
        <translation>文件是 Word 文档，不是表格。</translation>
    </message>
    <message>
        <source>Copy the table into Excel or WPS and save it as XLSX.</source>
        <translation>请将表格复制到 Excel 或 WPS 中，另存为 XLSX。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>工作簿中没有工作表“%1”。</translation>
    </message>
    <message>
        <source>It has these: %1.</source>
        <translation>现有工作表：%1。</translation>
    </message>
    <message>
        <source>The workbook has a hidden sheet “%1”, which was not read.</source>
        <translation>工作簿中有隐藏的工作表“%1”，未读取。</translation>
    </message>
    <message>
        <source>The workbook is locked by a password.</source>
        <translation>工作簿设有密码。</translation>
    </message>
    <message>
        <source>Open it with the password in Excel or WPS and save a copy without it.</source>
        <translation>请用密码在 Excel 或 WPS 中打开，另存一份不带密码的副本。</translation>
    </message>
    <message>
        <source>The file has an old format of Excel or WPS (.xls, .et).</source>
        <translation>文件是 Excel 或 WPS 的旧格式（.xls、.et）。</translation>
    </message>
    <message>
        <source>Open it in Excel or WPS and save it as XLSX.</source>
        <translation>请用 Excel 或 WPS 打开，另存为 XLSX。</translation>
    </message>
    <message>
        <source>The file is a PDF, not a table.</source>
        <translation>文件是 PDF，不是表格。</translation>
    </message>
    <message>
        <source>Ask for the list as XLSX or CSV.</source>
        <translation>请索取 XLSX 或 CSV 格式的清单。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>Choose the file again; it may have been moved or renamed.</source>
        <translation>请重新选择文件；它可能已被移动或改名。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Choose the file again, or save it once more from its source.</source>
        <translation>请重新选择文件，或从来源重新保存。</translation>
    </message>
    <message>
        <source>The file has %1 MB; lists are read up to %2 MB.</source>
        <translation>文件有 %1 MB；清单最大可读取 %2 MB。</translation>
    </message>
    <message>
        <source>Delete pictures and what else is not needed, or part the list into several files.</source>
        <translation>请删除图片等不需要的内容，或将清单分成几个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program holds it.</source>
        <translation>请确认您有读取权限，且文件未被其他程序占用。</translation>
    </message>
    <message>
        <source>No table was found in the file.</source>
        <translation>文件中没有找到表格。</translation>
    </message>
    <message>
        <source>Check that the sheet holds rows, and choose the file again.</source>
        <translation>请确认工作表中有内容，然后重新选择文件。</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>剪贴板中没有表格。</translation>
    </message>
    <message>
        <source>Copy the rows in Excel or WPS and paste again.</source>
        <translation>请在 Excel 或 WPS 中复制这些行，然后重新粘贴。</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行 %2 列</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>未写出文件。</translation>
    </message>
    <message>
        <source>Save the table as CSV, which has no such limit.</source>
        <translation>请将表格保存为 CSV，CSV 没有此限制。</translation>
    </message>
    <message>
        <source>The table has more rows or columns than a workbook can hold.</source>
        <translation>表格的行数或列数超出工作簿的容量。</translation>
    </message>
    <message>
        <source>A cell holds more than a workbook can (%1).</source>
        <translation>有单元格超出工作簿的容量（%1）。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>A file that was there before is unchanged.</source>
        <translation>原有的文件未被改动。</translation>
    </message>
    <message>
        <source>Choose another folder or name; close the file where another program has it open.</source>
        <translation>请选择其他文件夹或名称；如果文件在其他程序中打开，请先关闭。</translation>
    </message>
    <message>
        <source>The workbook could not be made.</source>
        <translation>无法生成工作簿。</translation>
    </message>
    <message>
        <source>Tables are written as XLSX or CSV.</source>
        <translation>表格只能写成 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>Give the file a name that ends with .xlsx or .csv.</source>
        <translation>请使用以 .xlsx 或 .csv 结尾的文件名。</translation>
    </message>
    <message>
        <source>The encoding %1 is not known here.</source>
        <translation>不认识编码 %1。</translation>
    </message>
    <message>
        <source>Choose UTF-8, GB18030, UTF-16LE or UTF-16BE.</source>
        <translation>请选择 UTF-8、GB18030、UTF-16LE 或 UTF-16BE。</translation>
    </message>
    <message>
        <source>The file is not text in the encoding %1.</source>
        <translation>文件不是编码为 %1 的文本。</translation>
    </message>
    <message>
        <source>Choose another encoding, or let it be detected.</source>
        <translation>请选择其他编码，或让程序自动识别。</translation>
    </message>
    <message>
        <source>A formula has no saved value here; open the workbook in Excel and save it.</source>
        <translation>此处公式没有保存的值；请在 Excel 中打开工作簿并保存。</translation>
    </message>
    <message>
        <source>A cell points to a text that the workbook does not have.</source>
        <translation>有单元格指向工作簿中不存在的文字。</translation>
    </message>
    <message>
        <source>The number format of a cell is not known here; the plain number %1 was read.</source>
        <translation>不认识单元格的数字格式，已读取原始数字 %1。</translation>
    </message>
</context>
<context>
    <name>Thresholds</name>
    <message>
        <source>about %1</source>
        <comment>a number that was rounded</comment>
        <translation>约%1</translation>
    </message>
    <message>
        <source>at the limit or beyond it</source>
        <translation>等于或越过限值</translation>
    </message>
    <message>
        <source>exactly at the limit</source>
        <translation>恰好等于限值</translation>
    </message>
    <message>
        <source>at least %1 above the limit</source>
        <translation>至少高于限值%1</translation>
    </message>
    <message>
        <source>%1 above the limit</source>
        <translation>高于限值%1</translation>
    </message>
    <message>
        <source>at least %1 below the limit</source>
        <translation>至少低于限值%1</translation>
    </message>
    <message>
        <source>%1 below the limit</source>
        <translation>低于限值%1</translation>
    </message>
    <message>
        <source>%1 times the limit</source>
        <translation>为限值的%1倍</translation>
    </message>
    <message>
        <source>Measured %1: %2.</source>
        <translation>实测%1：%2。</translation>
    </message>
    <message>
        <source>Measured %1, on both sides of the limit: met above %2 only.</source>
        <translation>实测%1，跨越限值：超过%2才达到。</translation>
    </message>
    <message>
        <source>Measured %1, on both sides of the limit: met from %2 on.</source>
        <translation>实测%1，跨越限值：自%2起达到。</translation>
    </message>
    <message>
        <source>Measured %1, on both sides of the limit: met below %2 only.</source>
        <translation>实测%1，跨越限值：低于%2才达到。</translation>
    </message>
    <message>
        <source>Measured %1, on both sides of the limit: met up to %2.</source>
        <translation>实测%1，跨越限值：至%2为止达到。</translation>
    </message>
    <message>
        <source>inside the range</source>
        <translation>在范围之内</translation>
    </message>
    <message>
        <source>Measured %1, partly inside the range: met from %2 to %3.</source>
        <translation>实测%1，部分在范围之内：自%2至%3达到。</translation>
    </message>
    <message>
        <source>The text names a class, %1, and no limit. Measured %2: whether it belongs to the class is for a person to judge.</source>
        <translation>文本指称一个级别（%1），没有写限值。实测%2：是否属于该级别由人判断。</translation>
    </message>
    <message>
        <source>No measurement of this quantity is recorded: %1.</source>
        <translation>没有该量的测量值：%1。</translation>
    </message>
    <message>
        <source>No measurement is recorded: %1 in %2 is needed.</source>
        <translation>没有测量值：需要%1（单位%2）。</translation>
    </message>
    <message>
        <source>No measurement is recorded: %1 in %2 is needed, measured at %3.</source>
        <translation>没有测量值：需要%1（单位%2），测试条件：%3。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>quantity, relation, value with unit</comment>
        <translation>%1%2%3</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1为%2至%3</translation>
    </message>
    <message>
        <source>%1 of the class %2</source>
        <translation>%1属%2级</translation>
    </message>
    <message>
        <source>%1: the value is not known in the bundled text</source>
        <translation>%1：所收录文本未载数值</translation>
    </message>
    <message>
        <source>%1, measured at %2</source>
        <translation>%1，测试条件：%2</translation>
    </message>
    <message>
        <source>Stated in words: a person judges it.</source>
        <translation>以文字表述，由人判断。</translation>
    </message>
    <message>
        <source>The value is not known in the bundled text. Bring the official text and compare it there.</source>
        <translation>所收录文本未载该数值。请导入官方文本后再作比较。</translation>
    </message>
    <message>
        <source>%1 Another measurement under the same condition does not meet it: settle which one holds.</source>
        <translation>%1同一条件下另有测量值未达到：请查明以哪一个为准。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a number.</source>
        <translation>“%1”不能读作数。</translation>
    </message>
    <message>
        <source>Write a number such as 2.58, or a range such as 2.55-2.65.</source>
        <translation>请填写数值（例如2.58）或范围（例如2.55-2.65）。</translation>
    </message>
    <message>
        <source>An approximate value is no measurement. Write the value, or the range in which it lies.</source>
        <translation>约数不是测量值。请填写数值，或其所在的范围。</translation>
    </message>
    <message>
        <source>Use a point for decimals, and commas only between groups of three digits.</source>
        <translation>小数用点号，逗号只用于三位分节。</translation>
    </message>
    <message>
        <source>The range “%1” ends below its beginning.</source>
        <translation>范围“%1”的终点小于起点。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a test condition: quantity, value with unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two test conditions</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The measured value is missing: %1.</source>
        <translation>缺少测量值：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Write the scale as 1:n, such as 1:50,000; the bare number %1 could mean either side.</source>
        <translation>比例尺请写作1:n，例如1:50,000；单独的数%1含义不明。</translation>
    </message>
    <message>
        <source>“%1” is not known as a unit of %2. Use %3, for example; capital and small letters count.</source>
        <translation>“%1”不是已知的%2单位。例如可用%3；须区分大小写。</translation>
    </message>
    <message>
        <source>The value of %1 has two units: %2 and %3.</source>
        <translation>%1的数值有两个单位：%2和%3。</translation>
    </message>
    <message>
        <source>The unit of the measured value is missing: %1 is measured in %2, for example.</source>
        <translation>缺少测量值的单位：%1的单位例如%2。</translation>
    </message>
    <message>
        <source>The test condition of the measurement is missing. The text asks for %1.</source>
        <translation>缺少测试条件。文本要求%1。</translation>
    </message>
    <message>
        <source>The test condition “%1” says nothing of the %2. The text asks for %3.</source>
        <translation>测试条件“%1”未说明%2。文本要求%3。</translation>
    </message>
    <message>
        <source>Measured at %1; the text asks for %2. Results under different conditions are not comparable.</source>
        <translation>测试条件为%1，文本要求%2。不同条件下的结果不可比。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处不识“%1”。</translation>
    </message>
    <message>
        <source>one exact number was expected.</source>
        <translation>此处应为一个精确的数。</translation>
    </message>
    <message>
        <source>“%1” is no unit of the dimension.</source>
        <translation>“%1”不是该量纲的单位。</translation>
    </message>
    <message>
        <source>there is no quantity %1.</source>
        <translation>没有量%1。</translation>
    </message>
    <message>
        <source>the range ends below its beginning.</source>
        <translation>范围的终点小于起点。</translation>
    </message>
    <message>
        <source>%1 has no item %2.</source>
        <translation>%1中没有条目%2。</translation>
    </message>
    <message>
        <source>the item has no control point %1 in %2.</source>
        <translation>该条目在%2中没有控制要点%1。</translation>
    </message>
    <message>
        <source>this is not the bundled text of the control point in %1.</source>
        <translation>这不是所收录的该控制要点在%1中的文本。</translation>
    </message>
    <message>
        <source>at least one edition was expected.</source>
        <translation>此处至少应有一个版本。</translation>
    </message>
    <message>
        <source>the instrument states no such control point.</source>
        <translation>该法律文件没有此控制要点。</translation>
    </message>
    <message>
        <source>these words do not stand in the text.</source>
        <translation>文本中没有这些字句。</translation>
    </message>
    <message>
        <source>the id %1 stands here twice.</source>
        <translation>标识%1重复。</translation>
    </message>
    <message>
        <source>at least one predicate was expected.</source>
        <translation>此处至少应有一个谓词。</translation>
    </message>
    <message>
        <source>at least one control point was expected.</source>
        <translation>此处至少应有一个控制要点。</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <source>Parameters met</source>
        <translation>参数达到</translation>
    </message>
    <message>
        <source>Parameters not met</source>
        <translation>参数未达到</translation>
    </message>
    <message>
        <source>The text of this control point is not the one that the comparison was made for. Nothing was compared: read the text.</source>
        <translation>该控制要点的文本与编写比较规则时的文本不同，未作比较，请阅读文本。</translation>
    </message>
    <message>
        <source>As measured, the parameters of this control point are not met. That is no verdict: other control points, other texts and other regimes can still cover the technology.</source>
        <translation>按测量值，未达到该控制要点的参数。这不是结论：其他控制要点、其他文本和其他管制制度仍可能涵盖该技术。</translation>
    </message>
    <message>
        <source>As measured, every number that the text states is met: a reason to look closely. What it asks for in words is for a person to judge.</source>
        <translation>按测量值，文本所载数值全部达到：应当仔细查看。文本以文字表述的要求由人判断。</translation>
    </message>
    <message>
        <source>As measured, every number that the text states is met: a reason to look closely, and no verdict.</source>
        <translation>按测量值，文本所载数值全部达到：应当仔细查看，但不是结论。</translation>
    </message>
    <message>
        <source>A measurement is missing or cannot be compared.</source>
        <translation>缺少测量值，或测量值不可比。</translation>
    </message>
    <message>
        <source>The bundled text of this control point is incomplete: bring the official text.</source>
        <translation>所收录的该控制要点文本不完整，请导入官方文本。</translation>
    </message>
    <message>
        <source>The text was changed: not compared. This is what the earlier bundled text stated.</source>
        <translation>文本已变更，未作比较。此处为原收录文本所载的要求。</translation>
    </message>
    <message>
        <source>an exact number was expected, as a decimal or a fraction of two.</source>
        <translation>此处应为精确的数：小数，或两个小数之比。</translation>
    </message>
    <message>
        <source>a factor above zero was expected.</source>
        <translation>此处应为大于零的系数。</translation>
    </message>
    <message>
        <source>“%1” stands for two units.</source>
        <translation>“%1”同时代表两个单位。</translation>
    </message>
    <message>
        <source>there is no dimension %1.</source>
        <translation>没有量纲%1。</translation>
    </message>
    <message>
        <source>at least one quantity was expected.</source>
        <translation>此处至少应有一个量。</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Nothing is open</source>
        <translation>尚未打开工作区</translation>
    </message>
    <message>
        <source>With a workspace open, this page lists what is wrong, what is due and what is undecided, the most urgent first.</source>
        <translation>打开工作区后，本页按紧急程度列出问题、到期事项与未定事项。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>No deadline runs, no step is out of order and no candidate is open. Dates that you enter at a transfer appear here as deadlines.</source>
        <translation>没有进行中的期限，没有违反顺序的步骤，也没有未定的候选。在交易中填写的日期会在此显示为期限。</translation>
    </message>
    <message>
        <source>Go to transfers</source>
        <translation>前往交易</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>If the supplement of %1 began the period again, it ends on %2; the law leaves that open.</source>
        <translation>如期限自%1补正起重新计算，则于%2届满；法律对此尚无定论。</translation>
    </message>
    <message>
        <source>The letter of intent ends on %1.</source>
        <translation>意向书于%1到期。</translation>
    </message>
    <message>
        <source>The letter of intent ends on %1; a new one takes %2.</source>
        <translation>意向书于%1到期；重新办理约需%2。</translation>
    </message>
    <message>
        <source>The contract was signed on %1, and the letter of intent ends on %2.</source>
        <translation>合同于%1签订，意向书于%2到期。</translation>
    </message>
    <message>
        <source>The licence was issued on %1.</source>
        <translation>许可证于%1颁发。</translation>
    </message>
    <message>
        <source>The contract was signed on %1; no effective date is recorded, so it counts from then.</source>
        <translation>合同于%1签订；未录入生效日，故自签订日起算。</translation>
    </message>
    <message>
        <source>This holds if the examination finds no match; the class of the transfer is still open.</source>
        <translation>仅在审查未发现相符条目时适用；本交易类别仍未定。</translation>
    </message>
    <message>
        <source>Stops and alarms</source>
        <translation>停止与警报</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Within seven days</source>
        <translation>七日内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Waiting for the authority</source>
        <translation>等待主管部门</translation>
    </message>
    <message>
        <source>data/procedure/deadlines.json has no usable rule “%1”, which the agenda needs.</source>
        <translation>data/procedure/deadlines.json中缺少日程所需的可用规则“%1”。</translation>
    </message>
    <message>
        <source>Restore the data files of the program.</source>
        <translation>请恢复程序的数据文件。</translation>
    </message>
    <message>
        <source>No technology is named, so the class is open.</source>
        <translation>未选择技术，类别未定。</translation>
    </message>
    <message>
        <source>A technology of this transfer was removed from the workspace; its class is open.</source>
        <translation>本交易的一项技术已从工作区移除，其类别未定。</translation>
    </message>
    <message>
        <source>“%1” falls under an item of the prohibited part: it may not be exported.</source>
        <translation>“%1”属于禁止类条目，不得出口。</translation>
    </message>
    <message>
        <source>The verdict on “%1” has open points: %2</source>
        <translation>“%1”的结论有未定事项：%2</translation>
    </message>
    <message>
        <source>The deal is under way, but a technology is not examined to the end.</source>
        <translation>交易已在进行，但有技术尚未审查完毕。</translation>
    </message>
    <message>
        <source>Substantive negotiation began on %1, and no letter of intent is recorded.</source>
        <translation>实质性谈判于%1开始，未录有意向书。</translation>
    </message>
    <message>
        <source>Substantive negotiation began on %1, before the letter of intent of %2.</source>
        <translation>实质性谈判于%1开始，早于意向书颁发日%2。</translation>
    </message>
    <message>
        <source>Substantive negotiation began on %1, after the letter of intent ended on %2.</source>
        <translation>实质性谈判于%1开始，晚于意向书截止日%2。</translation>
    </message>
    <message>
        <source>The contract was signed on %1, and no letter of intent is recorded.</source>
        <translation>合同于%1签订，未录有意向书。</translation>
    </message>
    <message>
        <source>The contract was signed on %1, before the letter of intent of %2.</source>
        <translation>合同于%1签订，早于意向书颁发日%2。</translation>
    </message>
    <message>
        <source>The contract was signed on %1, after the letter of intent ended on %2.</source>
        <translation>合同于%1签订，晚于意向书截止日%2。</translation>
    </message>
    <message>
        <source>The letter of intent ended on %1, and no contract was signed.</source>
        <translation>意向书已于%1到期，合同未签订。</translation>
    </message>
    <message>
        <source>The letter of intent ends on %1, and no contract is signed yet.</source>
        <translation>意向书将于%1到期，合同尚未签订。</translation>
    </message>
    <message>
        <source>The contract is to be effective from %1, and no licence is recorded.</source>
        <translation>合同约定自%1生效，未录有许可证。</translation>
    </message>
    <message>
        <source>The contract is to be effective from %1, before the licence of %2.</source>
        <translation>合同约定自%1生效，早于许可证颁发日%2。</translation>
    </message>
    <message>
        <source>The contract names %1 as its effective date; by law it takes effect only when the licence is issued.</source>
        <translation>合同约定的生效日为%1；依法自许可证颁发之日起方生效。</translation>
    </message>
    <message>
        <source>Technology was delivered on %1, and no licence is recorded.</source>
        <translation>技术于%1交付，未录有许可证。</translation>
    </message>
    <message>
        <source>Technology was delivered on %1, before the licence of %2.</source>
        <translation>技术于%1交付，早于许可证颁发日%2。</translation>
    </message>
    <message>
        <source>Technology was delivered on %1, after the licence ended on %2.</source>
        <translation>技术于%1交付，晚于许可证截止日%2。</translation>
    </message>
    <message>
        <source>The licence file of %1 is older than the contract that must be in it.</source>
        <translation>许可证申请日%1早于应附合同的签订日。</translation>
    </message>
    <message>
        <source>A licence of %1 is recorded, but no letter of intent.</source>
        <translation>录有%1颁发的许可证，但未录有意向书。</translation>
    </message>
    <message>
        <source>The licence ended on %1, and the contract still runs.</source>
        <translation>许可证已于%1到期，合同仍在履行期内。</translation>
    </message>
    <message>
        <source>No end date of the licence is recorded, and the law states none.</source>
        <translation>未录有许可证截止日，法规也未规定有效期。</translation>
    </message>
    <message>
        <source>Restricted technology may also be national-secret technology, which needs a secrecy review first.</source>
        <translation>限制出口的技术可能同时属于国家秘密技术，须先办理保密审查。</translation>
    </message>
    <message>
        <source>The application was supplemented on %1; the law does not say whether the period begins again.</source>
        <translation>申请于%1补正；期限是否重新起算，法规未作规定。</translation>
    </message>
    <message>
        <source>The printed end of the letter of intent is not recorded; %1 is computed.</source>
        <translation>未录入意向书载明的截止日；%1为推算日期。</translation>
    </message>
    <message>
        <source>The letter of intent ends on %1, and the licence file needs it.</source>
        <translation>意向书于%1到期，许可证申请须附意向书。</translation>
    </message>
    <message>
        <source>The registration file came in on %1, after the period had ended on %2.</source>
        <translation>登记申请于%1提交，晚于期限届满日%2。</translation>
    </message>
    <message>
        <source>The period ended on %1, a rest day; the file came in on %2.</source>
        <translation>期限届满日%1为休息日；申请于%2提交。</translation>
    </message>
    <message>
        <source>The contract had to be registered by %1, and no registration is recorded.</source>
        <translation>合同应于%1前登记，未录有登记。</translation>
    </message>
    <message>
        <source>The registration period ends on %1, a rest day; whether %2 is still in time is open in law.</source>
        <translation>登记期限于%1届满，当日为休息日；顺延至%2是否仍属按期，法律尚无定论。</translation>
    </message>
    <message>
        <source>%1 counts as outside: a transfer there is a technology export.</source>
        <translation>%1属于境外：向其转让技术按技术出口办理。</translation>
    </message>
    <message>
        <source>The patent office records an assignment abroad only with the licence or the registration certificate.</source>
        <translation>向境外转让专利，专利局凭许可证或登记证办理登记。</translation>
    </message>
    <message>
        <source>Only this catalogue was examined. Export control and other regimes were not.</source>
        <translation>仅审查了本目录，未审查出口管制及其他制度。</translation>
    </message>
    <message>
        <source>Prohibited: this technology may not be exported, and no licence can be granted.</source>
        <translation>禁止：该技术不得出口，不予许可。</translation>
    </message>
    <message>
        <source>Open: no technology is named, so no route can be given.</source>
        <translation>未定：未选择技术，无法确定办理途径。</translation>
    </message>
    <message>
        <source>Open, but one tag says prohibited: nothing may leave before it is judged again.</source>
        <translation>未定，但有标注指向禁止类：重新判定前不得出境。</translation>
    </message>
    <message>
        <source>Open, at least restricted: the examination is not finished. Nothing may be negotiated or signed without a letter of intent.</source>
        <translation>未定，至少属于限制类：审查尚未完成。未取得意向书不得谈判或签约。</translation>
    </message>
    <message>
        <source>Open: the examination is not finished. Until it is, take the stricter route.</source>
        <translation>未定：审查尚未完成。在此之前按较严的途径办理。</translation>
    </message>
    <message>
        <source>Restricted: letter of intent before negotiation and signature, licence before effect and delivery.</source>
        <translation>限制：谈判和签约前须取得意向书，生效和交付前须取得许可证。</translation>
    </message>
    <message>
        <source>No match found in this edition: the contract is registered after it takes effect.</source>
        <translation>在本版本目录中未发现相符条目：合同生效后办理登记。</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>No match found</source>
        <translation>未发现相符条目</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Not yet allowed</source>
        <translation>尚不得进行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1 is not one of the known values.</source>
        <translation>%1不是可用的取值。</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1在此重复出现。</translation>
    </message>
    <message>
        <source>the list is empty.</source>
        <translation>列表为空。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>technologies</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>counterparty</source>
        <translation>交易对方</translation>
    </message>
    <message>
        <source>country or region</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>mode of transfer</source>
        <translation>转让方式</translation>
    </message>
    <message>
        <source>contract number</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>application received on</source>
        <translation>申请收到日</translation>
    </message>
    <message>
        <source>last supplement received on</source>
        <translation>最近补正收到日</translation>
    </message>
    <message>
        <source>number of the letter of intent</source>
        <translation>意向书编号</translation>
    </message>
    <message>
        <source>letter of intent issued on</source>
        <translation>意向书颁发日</translation>
    </message>
    <message>
        <source>printed end of the letter of intent</source>
        <translation>意向书载明截止日</translation>
    </message>
    <message>
        <source>substantive negotiation began on</source>
        <translation>实质性谈判开始日</translation>
    </message>
    <message>
        <source>contract signed on</source>
        <translation>合同签订日</translation>
    </message>
    <message>
        <source>contract effective from</source>
        <translation>合同生效日</translation>
    </message>
    <message>
        <source>contract ends on</source>
        <translation>合同终止日</translation>
    </message>
    <message>
        <source>licence file received on</source>
        <translation>许可证申请收到日</translation>
    </message>
    <message>
        <source>number of the licence</source>
        <translation>许可证编号</translation>
    </message>
    <message>
        <source>licence issued on</source>
        <translation>许可证颁发日</translation>
    </message>
    <message>
        <source>printed end of the licence</source>
        <translation>许可证载明截止日</translation>
    </message>
    <message>
        <source>registration file received on</source>
        <translation>登记申请收到日</translation>
    </message>
    <message>
        <source>number of the registration certificate</source>
        <translation>登记证编号</translation>
    </message>
    <message>
        <source>registered on</source>
        <translation>登记日</translation>
    </message>
    <message>
        <source>first delivery on</source>
        <translation>首次交付日</translation>
    </message>
    <message>
        <source>paid by royalty</source>
        <translation>以提成方式支付</translation>
    </message>
    <message>
        <source>first royalty base amount formed on</source>
        <translation>首次提成基准金额形成日</translation>
    </message>
    <message>
        <source>VAT tax point</source>
        <translation>增值税纳税义务发生日</translation>
    </message>
    <message>
        <source>A transfer of the workspace has the date “%1”, which is none.</source>
        <translation>工作区中一笔交易的日期“%1”无效。</translation>
    </message>
    <message>
        <source>Restore a backup, or open the workspace with the program that wrote it.</source>
        <translation>请恢复备份，或用写入该工作区的程序打开。</translation>
    </message>
    <message>
        <source>Correct one of the two dates. For a new application, clear the old letter of intent first; the audit trail keeps it.</source>
        <translation>请更正其中一个日期。重新申请的，先清除原意向书；审计记录仍予保留。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>请更正其中一个日期。</translation>
    </message>
    <message>
        <source>The transfer needs a title.</source>
        <translation>请填写交易标题。</translation>
    </message>
    <message>
        <source>The counterparty is missing: who receives the technology?</source>
        <translation>未填写交易对方：技术由谁接收？</translation>
    </message>
    <message>
        <source>The country or region is missing.</source>
        <translation>未填写国家或地区。</translation>
    </message>
    <message>
        <source>No country or region has the code “%1”.</source>
        <translation>没有代码为“%1”的国家或地区。</translation>
    </message>
    <message>
        <source>Use a two-letter code such as US or HK.</source>
        <translation>请使用两位字母代码，例如US或HK。</translation>
    </message>
    <message>
        <source>%1 is not abroad: technology export goes from inside to outside the mainland.</source>
        <translation>%1不属于境外：技术出口是指从内地向境外转移技术。</translation>
    </message>
    <message>
        <source>The mode of transfer is missing.</source>
        <translation>未选择转让方式。</translation>
    </message>
    <message>
        <source>No mode of transfer is called “%1”.</source>
        <translation>没有名为“%1”的转让方式。</translation>
    </message>
    <message>
        <source>Known modes: %1.</source>
        <translation>可用的转让方式：%1。</translation>
    </message>
    <message>
        <source>“%1” is %2, before %3: no transfer under this law is that old.</source>
        <translation>“%1”为%2，早于%3：适用本程序的交易不可能如此之早。</translation>
    </message>
    <message>
        <source>“%1” is %2, more than %3 years ahead.</source>
        <translation>“%1”为%2，距今超过%3年。</translation>
    </message>
    <message>
        <source>“%1” is %2, which is still to come.</source>
        <translation>“%1”为%2，该日尚未到来。</translation>
    </message>
    <message>
        <source>Record what has happened, on the day that it happened.</source>
        <translation>请录入已经发生的事项及其发生日期。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2→%3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” is %2, before “%3”, which is %4.</source>
        <translation>“%1”为%2，早于“%3”（%4）。</translation>
    </message>
    <message>
        <source>Changed the transfer “%1”: %2.</source>
        <translation>修改交易“%1”：%2。</translation>
    </message>
    <message>
        <source>Entered the transfer “%1”: %2.</source>
        <translation>录入交易“%1”：%2。</translation>
    </message>
    <message>
        <source>Removed the transfer “%1” with %2.</source>
        <translation>移除与%2的交易“%1”。</translation>
    </message>
    <message>
        <source>Brought back the transfer “%1” with %2.</source>
        <translation>恢复与%2的交易“%1”。</translation>
    </message>
    <message>
        <source>This transfer is not in the workspace; it may have been removed.</source>
        <translation>工作区中没有该交易，可能已被移除。</translation>
    </message>
    <message>
        <source>A technology of this transfer is not in the workspace.</source>
        <translation>本交易的一项技术不在工作区中。</translation>
    </message>
</context>
<context>
    <name>Transfers window</name>
    <message>
        <source>new transfer “%1”</source>
        <translation>新建交易“%1”</translation>
    </message>
    <message>
        <source>Legal basis: %1</source>
        <translation>法律依据：%1</translation>
    </message>
    <message>
        <source>Recorded; the class of this transfer does not ask for it.</source>
        <translation>已有记录；本交易的类别并不要求此项。</translation>
    </message>
    <message>
        <source>change of transfer “%1”</source>
        <translation>修改交易“%1”</translation>
    </message>
    <message>
        <source>No transfer yet</source>
        <translation>尚无交易</translation>
    </message>
    <message>
        <source>A transfer is one transaction in which technology goes abroad. Enter it before the first talk: a restricted technology needs a letter of intent before substantive negotiation.</source>
        <translation>一笔交易即一次技术出境。请在首次洽谈之前录入：限制类技术须在实质性谈判之前取得意向书。</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>新建交易</translation>
    </message>
    <message>
        <source>deletion of transfer “%1”</source>
        <translation>删除交易“%1”</translation>
    </message>
    <message>
        <source>Deleted transfer “%1”.</source>
        <translation>已删除交易“%1”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UiCatalogue</name>
    <message>
        <source>No bundled item of this edition has “%1” here.</source>
        <translation>此处没有含“%1”的收录条目。</translation>
    </message>
    <message>
        <source>No bundled item of this edition passes these filters.</source>
        <translation>该版本没有符合筛选条件的收录条目。</translation>
    </message>
    <message>
        <source>What is not bundled cannot be found here. This says nothing about what the law controls.</source>
        <translation>未收录的内容在此无法查到。这不说明法律是否管制。</translation>
    </message>
    <message>
        <source>All hits stand in the language that is not shown.</source>
        <translation>全部匹配均在未显示的语言中。</translation>
    </message>
    <message>
        <source>Show both languages</source>
        <translation>显示两种语言</translation>
    </message>
    <message>
        <source>Citation of %1, control point %2, copied.</source>
        <translation>已复制%1控制要点%2的引文。</translation>
    </message>
    <message>
        <source>Citation of %1 copied.</source>
        <translation>已复制%1的引文。</translation>
    </message>
    <message>
        <source>Tags are kept in a workspace. Open or create one, then tag the technology.</source>
        <translation>标注保存在工作区中。请先打开或新建工作区，再标注技术。</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>显示全部条目</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少哪些内容</translation>
    </message>
    <message>
        <source>In the edition of %1 this was the number of “%2”.</source>
        <translation>在%1版本中，此为“%2”的编号。</translation>
    </message>
    <message>
        <source>Show that item</source>
        <translation>查看该条目</translation>
    </message>
    <message>
        <source>Link copied: %1</source>
        <translation>已复制链接：%1</translation>
    </message>
    <message>
        <source>The link leads into the edition %1, which is shown now.</source>
        <translation>链接指向版本%1，现显示该版本。</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>not in the edition shown</source>
        <translation>不在所示版本中</translation>
    </message>
    <message>
        <source>Terms and states of the company are kept in a workspace. Open or create one.</source>
        <translation>本公司的译名和状态保存在工作区中。请打开或新建工作区。</translation>
    </message>
    <message>
        <source>Choose “%1”</source>
        <translation>选定“%1”</translation>
    </message>
    <message>
        <source>Take back “%1”</source>
        <translation>撤回“%1”</translation>
    </message>
    <message>
        <source>Set our state on disagreeing sources</source>
        <translation>设定来源分歧的我方状态</translation>
    </message>
    <message>
        <source>Take back our state on disagreeing sources</source>
        <translation>撤回来源分歧的我方状态</translation>
    </message>
    <message>
        <source>Search all editions</source>
        <translation>检索所有版本</translation>
    </message>
    <message>
        <source>Rename the search “%1”</source>
        <translation>重命名检索“%1”</translation>
    </message>
    <message>
        <source>Remove the search “%1”</source>
        <translation>移除检索“%1”</translation>
    </message>
    <message>
        <source>Saved searches are kept in a workspace. Open or create one first.</source>
        <translation>已存检索保存在工作区中。请先打开或新建工作区。</translation>
    </message>
    <message>
        <source>Save the search “%1”</source>
        <translation>保存检索“%1”</translation>
    </message>
    <message>
        <source>The search “%1” is saved.</source>
        <translation>检索“%1”已保存。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>What is not bundled cannot be found here. This says nothing about what the law controls: a search without hits is not a finding.</source>
        <translation>未收录的内容在此无法找到。这不说明法律管制什么：没有命中不是结论。</translation>
    </message>
    <message>
        <source>Searched: edition %1, %2 of %3 stated items, and the %4 control points that are bundled.</source>
        <translation>已检索：版本%1，载明的%3个条目中的%2个，以及收录的%4个控制要点。</translation>
    </message>
    <message>
        <source>Synonyms searched as well: %1.</source>
        <translation>也检索了同义词：%1。</translation>
    </message>
    <message>
        <source>Other editions have it: %1.</source>
        <translation>其他版本中有：%1。</translation>
    </message>
    <message>
        <source>A draft for comment has it, which is not law: %1.</source>
        <translation>征求意见稿中有，但它不是法律：%1。</translation>
    </message>
    <message>
        <source>Fewer words or conditions find more.</source>
        <translation>减少词语或条件可以找到更多。</translation>
    </message>
    <message>
        <source>Another spelling or a shorter word may find it.</source>
        <translation>换一种写法或更短的词也许可以找到。</translation>
    </message>
    <message>
        <source>Save the own synonym %1</source>
        <translation>保存自有同义词%1</translation>
    </message>
    <message>
        <source>Remove the own synonym “%1”</source>
        <translation>移除自有同义词“%1”</translation>
    </message>
</context>
<context>
    <name>UiChanges</name>
    <message>
        <source>Show all changes</source>
        <translation>显示全部变化</translation>
    </message>
    <message>
        <source>Show the latest instrument</source>
        <translation>显示最新法律文件</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>The bundled texts of the two are the same. Choose two editions, or go to the latest instrument.</source>
        <translation>两者收录的文字相同。请选择两个版本，或转到最新法律文件。</translation>
    </message>
    <message>
        <source>No change passes this filter</source>
        <translation>没有符合筛选条件的变化</translation>
    </message>
    <message>
        <source>The other changes are still there. Differences of form are shown by the switch above.</source>
        <translation>其他变化仍在。形式差异可用上方开关显示。</translation>
    </message>
    <message>
        <source>The change was copied as text.</source>
        <translation>变化已复制为文本。</translation>
    </message>
</context>
<context>
    <name>UiExamination</name>
    <message>
        <source>concluded</source>
        <translation>已作结</translation>
    </message>
    <message>
        <source>Concluded by %1 on %2: examined against the edition of %3, no match found in what is bundled.</source>
        <translation>%1于%2作结：已按%3的版本查核，在内置文本中未发现匹配。</translation>
    </message>
    <message>
        <source>no longer holds</source>
        <translation>不再成立</translation>
    </message>
    <message>
        <source>The conclusion of %1 no longer holds, because the technology, the text or a refusal changed since.</source>
        <translation>%1的结论不再成立：此后技术、文本或某项排除有变。</translation>
    </message>
    <message>
        <source>not concluded</source>
        <translation>未作结</translation>
    </message>
    <message>
        <source>term in the dossier</source>
        <translation>查核记录中的词语</translation>
    </message>
    <message>
        <source>items looked at</source>
        <translation>已看过的条目</translation>
    </message>
    <message>
        <source>sector in the dossier</source>
        <translation>查核记录中的行业</translation>
    </message>
    <message>
        <source>concluding the dossier</source>
        <translation>为查核记录作结</translation>
    </message>
    <message>
        <source>reopening the dossier</source>
        <translation>重新打开查核记录</translation>
    </message>
</context>
<context>
    <name>UiPortfolio</name>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
    <message>
        <source>Open the workspace and try again.</source>
        <translation>请打开工作区后重试。</translation>
    </message>
    <message>
        <source>Candidate on %1</source>
        <translation>对%1标注候选</translation>
    </message>
    <message>
        <source>Confirm the tag on %1</source>
        <translation>确认对%1的标注</translation>
    </message>
    <message>
        <source>Reject the tag on %1</source>
        <translation>排除对%1的标注</translation>
    </message>
    <message>
        <source>New product %1</source>
        <translation>新建产品“%1”</translation>
    </message>
    <message>
        <source>New technology %1</source>
        <translation>新建技术“%1”</translation>
    </message>
    <message>
        <source>Change product %1</source>
        <translation>修改产品“%1”</translation>
    </message>
    <message>
        <source>Change technology %1</source>
        <translation>修改技术“%1”</translation>
    </message>
    <message>
        <source>Remove product %1</source>
        <translation>删除产品“%1”</translation>
    </message>
    <message>
        <source>Remove technology %1</source>
        <translation>删除技术“%1”</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>将“%1”关联到“%2”</translation>
    </message>
    <message>
        <source>Unlink %1 from %2</source>
        <translation>取消“%1”与“%2”的关联</translation>
    </message>
    <message>
        <source>Remove the tag on %1</source>
        <translation>删除对%1的标注</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开的工作区</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>What leaves the country, and what it falls under</source>
        <translation>什么要出境，属于目录的哪一项</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>New technology</source>
        <translation>新建技术</translation>
    </message>
    <message>
        <source>Product “%1” was removed.</source>
        <translation>产品“%1”已删除。</translation>
    </message>
    <message>
        <source>Technology “%1” was removed with its tags.</source>
        <translation>技术“%1”及其标注已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The tag on %1 was removed.</source>
        <translation>对%1的标注已删除。</translation>
    </message>
    <message>
        <source>No other candidate is open.</source>
        <translation>没有其他有待判断的候选。</translation>
    </message>
    <message>
        <source>open, at least %1</source>
        <translation>未定，至少为%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and name</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The number is taken by “%1”.</source>
        <translation>该编号已被“%1”使用。</translation>
    </message>
    <message>
        <source>Choose another number, or leave it empty.</source>
        <translation>请换一个编号，或留空。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No product yet</source>
        <translation>尚无产品</translation>
    </message>
    <message>
        <source>No technology yet</source>
        <translation>尚无技术</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n 个标注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technologies</source>
        <translation>
            <numerusform>%n 项技术</numerusform>
        </translation>
    </message>
    <message>
        <source>no technology yet</source>
        <translation>尚无技术</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>The edition of %1 no longer has this item.</source>
        <translation>%1 版本中已没有该条目。</translation>
    </message>
    <message>
        <source>The edition of %1 no longer has this control point.</source>
        <translation>%1 版本中已没有该控制要点。</translation>
    </message>
    <message>
        <source>The text has changed since it was judged on.</source>
        <translation>自判断以来，文本已有变化。</translation>
    </message>
    <message>
        <source>The tag stands on the item as a whole: the official text of its control points is still to be brought.</source>
        <translation>该标注针对整个条目：其控制要点的官方文本尚待补充。</translation>
    </message>
    <message>
        <source>Judged on the edition of %1. Saving judges it on the edition of %2.</source>
        <translation>原依据 %1 版本判断。保存即依据 %2 版本判断。</translation>
    </message>
    <message>
        <source>This judges on the edition of %1, which is not the one in force.</source>
        <translation>此处依据 %1 版本判断，该版本不是现行版本。</translation>
    </message>
    <message>
        <source>The technology is missing.</source>
        <translation>缺少技术。</translation>
    </message>
    <message>
        <source>Choose which technology is tagged.</source>
        <translation>请选择要标注的技术。</translation>
    </message>
    <message>
        <source>Choose the control point, or the item as a whole.</source>
        <translation>请选择控制要点，或整个条目。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The text that the tag was judged on.</source>
        <translation>判断该标注时所依据的文本。</translation>
    </message>
    <message>
        <source>Products, technologies and tags are kept in a workspace: one file on this machine.</source>
        <translation>产品、技术和标注保存在工作区中，即本机上的一个文件。</translation>
    </message>
    <message>
        <source>A product rests on technologies. Tags with reasons say what each of them falls under.</source>
        <translation>产品依赖于技术。附有理由的标注说明每项技术属于目录的哪一项。</translation>
    </message>
    <message>
        <source>Attaching %1</source>
        <translation>正在添加附件 %1</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>添加附件 %1</translation>
    </message>
    <message>
        <source>Page note of %1</source>
        <translation>%1 的页码备注</translation>
    </message>
    <message>
        <source>Remove the attachment %1</source>
        <translation>删除附件 %1</translation>
    </message>
    <message>
        <source>The attachment was saved.</source>
        <translation>附件已保存。</translation>
    </message>
    <message>
        <source>Files of this kind could run something. Save the file, and open it where you trust it.</source>
        <translation>此类文件可能会运行程序。请先保存，再在可信的环境中打开。</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n technologies</source>
        <translation>
            <numerusform>标记 %n 项技术</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n technologies</source>
        <translation>
            <numerusform>填写 %n 项技术</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged many technologies at once on %1: %2.</source>
        <translation>批量标记技术，位置为%1：%2。</translation>
    </message>
    <message>
        <source>Filled in one field of many technologies at once.</source>
        <translation>批量填写了多项技术的一个字段。</translation>
    </message>
    <message numerus="yes">
        <source>%n technologies were changed as one step.</source>
        <translation>
            <numerusform>已作为一个步骤更改 %n 项技术。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter one, or paste a table of them from a spreadsheet.</source>
        <translation>请新建一项，或从电子表格粘贴。</translation>
    </message>
    <message>
        <source>No technology passes all filters.</source>
        <translation>没有技术符合全部筛选条件。</translation>
    </message>
    <message>
        <source>Select technologies first.</source>
        <translation>请先选择技术。</translation>
    </message>
    <message>
        <source>Filter the table first, then save the filter.</source>
        <translation>请先筛选表格，再保存筛选条件。</translation>
    </message>
    <message>
        <source>Rename the filter “%1”</source>
        <translation>将筛选条件“%1”更名</translation>
    </message>
    <message>
        <source>Save the filter “%1”</source>
        <translation>保存筛选条件“%1”</translation>
    </message>
    <message>
        <source>Delete the filter</source>
        <translation>删除筛选条件</translation>
    </message>
    <message>
        <source>Review: %1.</source>
        <translation>审查：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>UiQuestionnaire</name>
    <message>
        <source>Taken over from “%1”: %2. Choose it to confirm it, or answer differently.</source>
        <translation>沿用自“%1”：%2。选择该项即为确认，也可另作回答。</translation>
    </message>
    <message>
        <source>Note on the answer: evidence, who said so, where it stands</source>
        <translation>回答的备注：证据、出自何人、载于何处</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>No question is answered for this technology</source>
        <translation>该技术尚未问答</translation>
    </message>
    <message>
        <source>Four groups of questions: is it technology, whose is it, do other regimes apply, and does its content reach a control point. Every answer is kept at once; you can stop anywhere.</source>
        <translation>四组问题：是不是技术、是谁的技术、是否适用其他管制制度、内容是否达到控制要点。每个回答随即保存，可随时中断。</translation>
    </message>
    <message>
        <source>Begin the questions</source>
        <translation>开始问答</translation>
    </message>
    <message>
        <source>Take answers over from another technology</source>
        <translation>沿用另一技术的回答</translation>
    </message>
    <message>
        <source>Revision %1 of the technology; begun by %2</source>
        <translation>技术的第%1次修订；由%2开始</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>回答：%1</translation>
    </message>
    <message>
        <source>Take answers over</source>
        <translation>沿用回答</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>移交：%1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>主管部门：%1</translation>
    </message>
    <message>
        <source>Not assessed here: %1</source>
        <translation>此处未判断：%1</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <translation>理解%1：%2</translation>
    </message>
    <message>
        <source>Whom to ask: %1</source>
        <translation>问谁：%1</translation>
    </message>
    <message>
        <source>What to ask: %1</source>
        <translation>问什么：%1</translation>
    </message>
    <message>
        <source>Open is the question: %1</source>
        <translation>待解的问题：%1</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>未判断</translation>
    </message>
    <message>
        <source>Not asked on this path: %1</source>
        <translation>此路径未问：%1</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>已判断</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question and its answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>假定</translation>
    </message>
    <message>
        <source>That the answers are true, and that revision %1 of the technology is what would be exported. The questions are of %2.</source>
        <translation>所作回答属实，且拟出口的是技术的第%1次修订。问题截至%2。</translation>
    </message>
</context>
<context>
    <name>UiReview</name>
    <message>
        <source>Record no effect</source>
        <translation>记录无影响</translation>
    </message>
    <message>
        <source>Record to judge again</source>
        <translation>记录须重新判断</translation>
    </message>
    <message>
        <source>Give to a person</source>
        <translation>交由人员</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1（停用）</translation>
    </message>
    <message>
        <source>%1 (works now)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>Name a person</source>
        <translation>登记人员</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Take a person off the list</source>
        <translation>移出人员</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>没有打开工作区</translation>
    </message>
    <message>
        <source>Technologies and their reviews are kept in a workspace: one file on this machine.</source>
        <translation>技术及其审查保存在工作区中：本机上的一个文件。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>From a description to a signed review</source>
        <translation>从描述到签署的审查</translation>
    </message>
    <message>
        <source>Choose a technology on the left. Its candidates, measurements, questions, evidence and review stand here, one beside the other.</source>
        <translation>请在左侧选择一项技术。其候选、测量值、问题、证据和审查并列显示在此处。</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审查</translation>
    </message>
    <message>
        <source>Submitted. Another person decides now.</source>
        <translation>已提交，等待他人决定。</translation>
    </message>
    <message>
        <source>Approved by %1. A signature is not undone; what changes later makes it stale.</source>
        <translation>已由%1批准。签署不可撤销；之后的更改会使其失效。</translation>
    </message>
    <message>
        <source>Returned to %1 with the remarks.</source>
        <translation>已附意见退回%1。</translation>
    </message>
    <message>
        <source>Withdraw the submission</source>
        <translation>撤回提交</translation>
    </message>
    <message>
        <source>Name author and reviewer</source>
        <translation>登记起草人和复核人</translation>
    </message>
    <message>
        <source>“%1” is author and officer, “%2” is reviewer. Choose in the status bar who works now.</source>
        <translation>“%1”为起草人和合规官，“%2”为复核人。请在状态栏选择当前工作人员。</translation>
    </message>
    <message>
        <source>Take a reason over</source>
        <translation>沿用理由</translation>
    </message>
    <message>
        <source>The reason was taken over, with a link to the earlier decision. Judge it for this technology.</source>
        <translation>理由已沿用，并关联到先前的决定。请针对本技术作出判断。</translation>
    </message>
    <message>
        <source>This technology was never submitted for review.</source>
        <translation>该技术从未提交审查。</translation>
    </message>
    <message>
        <source>Submitted by %1 (%2): revision %3 under the edition of %4.</source>
        <translation>%1提交（%2）：第%3版修订，依据%4的版本。</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>%1退回：%2</translation>
    </message>
    <message>
        <source>Submitted by %1 and approved by %2: revision %3 under the edition of %4.</source>
        <translation>%1提交，%2批准：第%3版修订，依据%4的版本。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>revision %1; under the edition of %2</source>
        <translation>第%1版修订；依据%2的版本</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>open, at least %1</source>
        <translation>未定，至少为%1</translation>
    </message>
    <message>
        <source>No technology has these words</source>
        <translation>没有包含这些词的技术</translation>
    </message>
    <message>
        <source>The search looks at numbers and names on this list.</source>
        <translation>在本清单的编号和名称中搜索。</translation>
    </message>
    <message>
        <source>No technologies yet</source>
        <translation>尚无技术</translation>
    </message>
    <message>
        <source>Enter technologies under Products, or import the company's list.</source>
        <translation>请在“产品”中录入技术，或导入公司的清单。</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>此处没有待办</translation>
    </message>
    <message>
        <source>No technology is on this list under the edition shown.</source>
        <translation>在所示版本下，本清单没有技术。</translation>
    </message>
    <message>
        <source>by %1, %2, changed since</source>
        <translation>%1，%2，此后有更改</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>returned by %1, %2</source>
        <translation>%1退回，%2</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>%1批准，%2</translation>
    </message>
    <message>
        <source>never screened</source>
        <translation>从未筛查</translation>
    </message>
    <message>
        <source>screening outdated</source>
        <translation>筛查已过时</translation>
    </message>
    <message>
        <source>candidates open</source>
        <translation>有未决候选</translation>
    </message>
    <message>
        <source>no candidate, dossier missing</source>
        <translation>无候选，尚缺档案</translation>
    </message>
    <message>
        <source>waiting for my approval</source>
        <translation>待我批准</translation>
    </message>
    <message>
        <source>returned to me</source>
        <translation>退回给我</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>impact of the edition</source>
        <translation>版本影响</translation>
    </message>
    <message>
        <source>decided, not submitted</source>
        <translation>已判断，未提交</translation>
    </message>
    <message>
        <source>waiting for another person</source>
        <translation>待他人决定</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>all technologies</source>
        <translation>全部技术</translation>
    </message>
    <message numerus="yes">
        <source>Recorded for %n technologies.</source>
        <translation>
            <numerusform>已为 %n 项技术记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UiScreening</name>
    <message>
        <source>Not screened against this edition</source>
        <translation>尚未按本版本筛查</translation>
    </message>
    <message>
        <source>Screening compares the words of the technology with every item and control point of the edition, in both languages. It proposes candidates with its reasons; it decides nothing.</source>
        <translation>筛查把技术的文字与本版本的每个条目和控制要点作中英文对照，提出候选并给出依据，但不作任何判定。</translation>
    </message>
    <message>
        <source>Screen this technology</source>
        <translation>筛查此技术</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>打开查核记录</translation>
    </message>
    <message>
        <source>The technology, the engine or the text of the edition of %1 changed since: screen it again.</source>
        <translation>此后技术、引擎或%1的版本文本有变：请重新筛查。</translation>
    </message>
    <message>
        <source>%1 of %2 candidates under the edition of %3 wait for a decision.</source>
        <translation>%3的版本下%2个候选中有%1个待判定。</translation>
    </message>
    <message>
        <source>Every candidate under the edition of %1 has its answer. The dossier says what was examined.</source>
        <translation>%1的版本下每个候选均已答复。查核记录写明查过什么。</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>筛查</translation>
    </message>
    <message numerus="yes">
        <source>%n technologies screened; %1 of them have candidates.</source>
        <translation>
            <numerusform>已筛查%n项技术，其中%1项有候选。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The rest is kept for the next time.</source>
        <translation>%1其余留待下次。</translation>
    </message>
    <message>
        <source>Every technology is screened against the edition of %1 already.</source>
        <translation>所有技术均已按%1的版本筛查。</translation>
    </message>
    <message>
        <source>Screening the portfolio</source>
        <translation>筛查全部技术</translation>
    </message>
    <message>
        <source>No candidate</source>
        <translation>无候选</translation>
    </message>
    <message>
        <source>%1 No word of the technology speaks for an item. That is no verdict: look for further words in both languages, read the sectors that lie near, and conclude the dossier.</source>
        <translation>%1技术的文字中没有指向任何条目的词语。这不是结论：请再用两种语言查其他词语，通读相近的行业，然后为查核记录作结。</translation>
    </message>
    <message>
        <source>The control points of the item are bundled: a tag names the one it rests on.</source>
        <translation>该条目的控制要点已内置：标注须写明落在哪一项。</translation>
    </message>
    <message>
        <source>Choose the control point beside the decision.</source>
        <translation>请在判定旁选择控制要点。</translation>
    </message>
    <message>
        <source>keeping %1 as a candidate</source>
        <translation>把%1保留为候选</translation>
    </message>
    <message>
        <source>confirming %1</source>
        <translation>确认%1</translation>
    </message>
    <message>
        <source>rejecting %1</source>
        <translation>排除%1</translation>
    </message>
    <message>
        <source>No decision is chosen.</source>
        <translation>未选择判定。</translation>
    </message>
    <message>
        <source>Confirm (C), reject (R) or keep it as a candidate (O).</source>
        <translation>请确认（C）、排除（R）或保留为候选（O）。</translation>
    </message>
    <message>
        <source>Every candidate has its answer.</source>
        <translation>每个候选均已答复。</translation>
    </message>
    <message numerus="yes">
        <source>rejecting %n weak candidates</source>
        <translation>
            <numerusform>排除%n个弱候选</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UiThresholds</name>
    <message>
        <source>compared because a tag is confirmed here</source>
        <translation>因标注已确认而比较</translation>
    </message>
    <message>
        <source>compared because the control point is a candidate</source>
        <translation>因列为候选而比较</translation>
    </message>
    <message>
        <source>compared because screening found it</source>
        <translation>因筛查到而比较</translation>
    </message>
    <message>
        <source>compared because a quantity that it limits was measured; nobody has tagged it</source>
        <translation>因测量了其所限的量而比较；尚无人标注</translation>
    </message>
    <message>
        <source>The text asks for all of these.</source>
        <translation>文本要求全部具备。</translation>
    </message>
    <message>
        <source>The text asks for any one of these.</source>
        <translation>文本要求具备其中之一。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an item: number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, control point %2</source>
        <translation>%1，控制要点%2</translation>
    </message>
    <message>
        <source>In the text: “%1” (%2)</source>
        <translation>原文：“%1”（%2）</translation>
    </message>
    <message>
        <source>No control point with numbers is at hand</source>
        <translation>没有载有数值的控制要点</translation>
    </message>
    <message>
        <source>Control points that state numbers appear here once the technology is tagged with them, is screened, or measures a quantity that they limit. Most control points state no number: that says nothing about them.</source>
        <translation>标注、筛查到载有数值的控制要点，或测量了其所限的量之后，在此比较。多数控制要点没有数值，这并不说明什么。</translation>
    </message>
    <message>
        <source>Enter the measured value.</source>
        <translation>请填写测量值。</translation>
    </message>
    <message>
        <source>Measurement of %1</source>
        <translation>%1的测量值</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>%1 is not one of the known values.</source>
        <translation>%1不是可用的取值。</translation>
    </message>
    <message>
        <source>a distance from today such as -25W or +3M was expected.</source>
        <translation>应为距今日的间隔，例如-25W或+3M。</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>%1在此重复出现。</translation>
    </message>
    <message>
        <source>the edition %1 has no item “%2”.</source>
        <translation>版本%1中没有条目“%2”。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Entry %1 of the audit trail is missing.</source>
        <translation>审计记录缺少第 %1 条。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail was inserted.</source>
        <translation>审计记录的第 %1 条是后来插入的。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail was changed after it was written.</source>
        <translation>审计记录的第 %1 条在写入之后被改动过。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail was replaced: the next entry was written after another one.</source>
        <translation>审计记录的第 %1 条被替换过：下一条记录所承接的不是这一条。</translation>
    </message>
    <message>
        <source>The audit trail was cut: entry %1 and all after it are missing.</source>
        <translation>审计记录被截断：第 %1 条及其后的记录缺失。</translation>
    </message>
    <message>
        <source>No copy was made; the workspace itself was not changed.</source>
        <translation>没有生成副本；工作区本身未被改动。</translation>
    </message>
    <message>
        <source>The disk has too little space for a copy: %1 MB are needed, %2 MB are free.</source>
        <translation>磁盘空间不足，无法制作副本：需要 %1 MB，可用 %2 MB。</translation>
    </message>
    <message>
        <source>The file was not changed.</source>
        <translation>文件未被改动。</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>请在磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>This build of SQLite cannot keep links between records.</source>
        <translation>此 SQLite 构建无法维护记录之间的关联。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装本程序。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is not installed.</source>
        <translation>未安装 Qt 的 SQLite 驱动。</translation>
    </message>
    <message>
        <source>Install the program again; on Debian and Ubuntu install libqt6sql6-sqlite.</source>
        <translation>请重新安装本程序；在 Debian 和 Ubuntu 上请安装 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>Choose a workspace file (.jiheng), or create a new workspace.</source>
        <translation>请选择工作区文件（.jiheng），或新建工作区。</translation>
    </message>
    <message>
        <source>Restore a backup under a new name. Keep the damaged file for examination.</source>
        <translation>请把备份恢复为新的文件名，并保留损坏的文件以备检查。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>无法写入文件夹 %1。</translation>
    </message>
    <message>
        <source>Ask for the right to write in this folder, or use a folder of your own.</source>
        <translation>请申请该文件夹的写入权限，或改用自己的文件夹。</translation>
    </message>
    <message>
        <source>No file was named.</source>
        <translation>没有指定文件。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>Check the name, or look for the file where it was moved to.</source>
        <translation>请核对文件名，或到文件被移往的位置查找。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a workspace file.</source>
        <translation>%1 是文件夹，不是工作区文件。</translation>
    </message>
    <message>
        <source>%1 is no ordinary file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>文件 %1 无法读取。</translation>
    </message>
    <message>
        <source>Ask the owner of the file for the right to read and write it.</source>
        <translation>请向文件所有者申请读写权限。</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>文件 %1 是空的。</translation>
    </message>
    <message>
        <source>%1 is no workspace file.</source>
        <translation>%1 不是工作区文件。</translation>
    </message>
    <message>
        <source>The file %1 is cut off: a part of it is missing.</source>
        <translation>文件 %1 不完整：有一部分缺失。</translation>
    </message>
    <message>
        <source>Copy the file again from its source, or restore a backup under a new name.</source>
        <translation>请从来源处重新复制该文件，或把备份恢复为新的文件名。</translation>
    </message>
    <message>
        <source>The file %1 belongs to another program.</source>
        <translation>文件 %1 属于其他程序。</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>文件 %1 已损坏。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of the program (format %2; this version reads up to %3).</source>
        <translation>%1 由本程序的较新版本写入（格式 %2；本版本最高支持格式 %3）。</translation>
    </message>
    <message>
        <source>Install the newer version to open it, or choose another file.</source>
        <translation>请安装较新的版本后打开，或选择其他文件。</translation>
    </message>
    <message>
        <source>The file %1 is read-only.</source>
        <translation>文件 %1 是只读的。</translation>
    </message>
    <message>
        <source>Remove the write protection of the file, or copy it to a folder of your own and open the copy.</source>
        <translation>请取消该文件的写保护，或将其复制到自己的文件夹后打开副本。</translation>
    </message>
    <message>
        <source>The program keeps a journal beside the file. Ask for the right to write in this folder, or copy the file to a folder of your own and open the copy.</source>
        <translation>本程序要在该文件旁边写日志文件。请申请该文件夹的写入权限，或将文件复制到自己的文件夹后打开副本。</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>文件没有名称。</translation>
    </message>
    <message>
        <source>Enter a file name, such as company.jiheng.</source>
        <translation>请输入文件名，例如 company.jiheng。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>Create the folder first, or choose another one.</source>
        <translation>请先新建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>没有覆盖任何文件。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>There already is a file or folder %1.</source>
        <translation>已有名为 %1 的文件或文件夹。</translation>
    </message>
    <message>
        <source>The journal %1 of an earlier file with this name is still there.</source>
        <translation>以前同名文件留下的日志文件 %1 仍然存在。</translation>
    </message>
    <message>
        <source>The file %1 is damaged: its table %2 is missing.</source>
        <translation>文件 %1 已损坏：缺少数据表 %2。</translation>
    </message>
    <message>
        <source>%1 is open in another window.</source>
        <translation>%1 已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>Close it there, then try again. If no window has it open, delete the file %1.</source>
        <translation>请先在那个窗口中关闭，然后重试。如果没有窗口打开它，请删除文件 %1。</translation>
    </message>
    <message>
        <source>%1 is open in another window (program %2, process %3, computer %4).</source>
        <translation>%1 已在另一个窗口中打开（程序 %2，进程 %3，计算机 %4）。</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>请先在那里关闭，然后重试。</translation>
    </message>
    <message>
        <source>Close it there, then try again. If that computer has crashed, delete the file %1.</source>
        <translation>请先在那里关闭，然后重试。如果那台计算机已经崩溃，请删除文件 %1。</translation>
    </message>
    <message>
        <source>The disk with the workspace is full.</source>
        <translation>工作区所在的磁盘已满。</translation>
    </message>
    <message>
        <source>The system refused to lock the file %1.</source>
        <translation>系统拒绝锁定文件 %1。</translation>
    </message>
    <message>
        <source>Check that the disk or the network share is still connected, then try again.</source>
        <translation>请检查磁盘或网络共享是否仍然连接，然后重试。</translation>
    </message>
    <message>
        <source>Records of the workspace point to records that are not there (table %1).</source>
        <translation>工作区中有记录指向不存在的记录（数据表 %1）。</translation>
    </message>
    <message>
        <source>Another program has the file %1 open.</source>
        <translation>另一个程序正在使用文件 %1。</translation>
    </message>
    <message>
        <source>The workspace was brought from format %1 to format %2; a copy from before is %3.</source>
        <translation>工作区已由格式 %1 升级到格式 %2；升级前的副本为 %3。</translation>
    </message>
    <message>
        <source>A copy of the file from before is %1.</source>
        <translation>此前的文件副本为 %1。</translation>
    </message>
    <message>
        <source>The file %1 is damaged: it does not say which workspace it is.</source>
        <translation>文件 %1 已损坏：缺少工作区标识。</translation>
    </message>
    <message>
        <source>The workspace “%1” was created.</source>
        <translation>工作区“%1”已建立。</translation>
    </message>
    <message>
        <source>No file was made.</source>
        <translation>没有生成文件。</translation>
    </message>
    <message>
        <source>The change was not saved; what the workspace held before is kept.</source>
        <translation>这项改动未保存；工作区原有内容保持不变。</translation>
    </message>
    <message>
        <source>Another program is using the workspace file at this moment.</source>
        <translation>另一个程序正在使用工作区文件。</translation>
    </message>
    <message>
        <source>Close it there, or wait until it has finished, then try again.</source>
        <translation>请在那里关闭，或等它完成，然后重试。</translation>
    </message>
    <message>
        <source>The workspace file was moved, renamed or deleted while it was open.</source>
        <translation>工作区文件在打开期间被移动、重命名或删除。</translation>
    </message>
    <message>
        <source>Put the file back in its place, or open it from its new place.</source>
        <translation>请把文件放回原处，或从新的位置打开。</translation>
    </message>
    <message>
        <source>The workspace file cannot be written.</source>
        <translation>无法写入工作区文件。</translation>
    </message>
    <message>
        <source>Check the rights on the file and on its folder, or copy the file to a folder of your own.</source>
        <translation>请检查文件及其文件夹的权限，或将文件复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>The workspace file is damaged.</source>
        <translation>工作区文件已损坏。</translation>
    </message>
    <message>
        <source>The change contradicts other records of the workspace.</source>
        <translation>这项改动与工作区中的其他记录冲突。</translation>
    </message>
    <message>
        <source>Check that numbers are not used twice and that the linked records still exist.</source>
        <translation>请检查编号没有重复使用，并且关联的记录仍然存在。</translation>
    </message>
    <message>
        <source>The system could not read or write the workspace file.</source>
        <translation>系统无法读写工作区文件。</translation>
    </message>
    <message>
        <source>The database reported an error: %1</source>
        <translation>数据库报告了一个错误：%1</translation>
    </message>
    <message>
        <source>The file %1 could not be made.</source>
        <translation>无法生成文件 %1。</translation>
    </message>
    <message>
        <source>Choose another name or another folder.</source>
        <translation>请换一个名称或文件夹。</translation>
    </message>
    <message>
        <source>Another change is being saved at this moment.</source>
        <translation>另一项改动正在保存。</translation>
    </message>
    <message>
        <source>A workspace can only be changed by the window that opened it.</source>
        <translation>工作区只能由打开它的窗口改动。</translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is intact: %n entries.</source>
        <translation>
            <numerusform>审计记录完整：共 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was attached.</source>
        <translation>未添加任何附件。</translation>
    </message>
    <message>
        <source>“%1” is too large to be attached: %2, and the limit is %3.</source>
        <translation>“%1”过大，无法作为附件：%2，上限为 %3。</translation>
    </message>
    <message>
        <source>Attach the pages that matter, or write in a note where the file is kept.</source>
        <translation>请只添加相关页，或在备注中写明文件存放处。</translation>
    </message>
    <message>
        <source>The file %1 is not there.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>请重新选择文件。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Attach its files one by one, or an archive of them.</source>
        <translation>请逐个添加其中的文件，或添加其压缩包。</translation>
    </message>
    <message>
        <source>Close it in other programs, check your rights, and try again.</source>
        <translation>请在其他程序中关闭该文件，检查权限后重试。</translation>
    </message>
    <message>
        <source>Attaching was stopped.</source>
        <translation>已停止添加附件。</translation>
    </message>
    <message>
        <source>“%1” would do.</source>
        <translation>可以使用“%1”。</translation>
    </message>
    <message>
        <source>The file name is missing.</source>
        <translation>缺少文件名。</translation>
    </message>
    <message>
        <source>“%1” has a character that file names on Windows may not have.</source>
        <translation>“%1”含有 Windows 文件名不允许的字符。</translation>
    </message>
    <message>
        <source>“%1” names a device on Windows, not a file.</source>
        <translation>“%1”在 Windows 中是设备名，不是文件名。</translation>
    </message>
    <message>
        <source>“%1” ends with a dot or a space, which Windows drops.</source>
        <translation>“%1”以句点或空格结尾，Windows 会将其去掉。</translation>
    </message>
    <message>
        <source>The file name is too long for a file.</source>
        <translation>文件名过长。</translation>
    </message>
    <message>
        <source>This attachment is not there any more.</source>
        <translation>此附件已不存在。</translation>
    </message>
    <message>
        <source>It may have been removed; undo brings it back.</source>
        <translation>可能已被删除；撤销操作可将其恢复。</translation>
    </message>
    <message>
        <source>The attachment “%1” is not what was attached: its bytes were changed outside the program.</source>
        <translation>附件“%1”与添加时不一致：其内容在本程序之外被改动。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Restore a backup, or attach the file again.</source>
        <translation>请恢复备份，或重新添加该文件。</translation>
    </message>
    <message>
        <source>It is not known what “%1” is to be attached to.</source>
        <translation>不清楚“%1”应附于何处。</translation>
    </message>
    <message>
        <source>Attached “%1” (SHA-256 %2).</source>
        <translation>添加了附件“%1”（SHA-256 %2）。</translation>
    </message>
    <message>
        <source>The file %1 could not be written.</source>
        <translation>文件 %1 无法写入。</translation>
    </message>
    <message>
        <source>The attachment stays in the workspace.</source>
        <translation>附件仍保存在工作区中。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Changed the notes of the attachment “%1”.</source>
        <translation>修改了附件“%1”的备注。</translation>
    </message>
    <message>
        <source>Removed the attachment “%1”.</source>
        <translation>删除了附件“%1”。</translation>
    </message>
    <message>
        <source>Brought back the attachment “%1”.</source>
        <translation>恢复了附件“%1”。</translation>
    </message>
</context>
<context>
    <name>WorkspaceCommands</name>
    <message>
        <source>A backup copy was saved as %1.</source>
        <translation>备份已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::AboutPage</name>
    <message>
        <source>About Jiheng</source>
        <translation>关于技衡</translation>
    </message>
    <message>
        <source>Jiheng 技衡</source>
        <translation>技衡 Jiheng</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Legal notice</source>
        <translation>法律声明</translation>
    </message>
    <message>
        <source>The program helps to examine; it decides nothing and gives no legal advice. Only the official Chinese text of the instruments is the law. English texts are reference translations. Fields marked as unverified were not confirmed against the official text; bring the official text before you rely on them.</source>
        <translation>本程序用于辅助审查，不作任何决定，也不构成法律意见。只有法律文件的官方中文文本具有法律效力，英文为参考译文。标注为“未核实”的字段尚未与官方文本核对；在依赖这些内容之前，请先导入官方文本。</translation>
    </message>
    <message>
        <source>That nothing was found does not mean that a technology is free to leave the country: where the bundled text of an edition is incomplete, the catalogue page says so by count.</source>
        <translation>未查到匹配不等于该技术可以自由出口：某一版本的收录文本不完整时，目录页会以数量说明。</translation>
    </message>
    <message>
        <source>Bundled instruments</source>
        <translation>收录的法律文件</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>No network, no account: everything is in the workspace file and in the settings on this computer.</source>
        <translation>不联网，无需账号：全部内容都保存在工作区文件和本机设置中。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Jiheng is free software under the licence in the file LICENSE. It uses these libraries:</source>
        <translation>技衡是自由软件，许可条款见 LICENSE 文件。所用程序库如下：</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::AcceptedPanel</name>
    <message>
        <source>Official texts taken over into this workspace</source>
        <translation>已采纳到本工作区的官方文本</translation>
    </message>
    <message>
        <source>Official texts taken over</source>
        <translation>已采纳的官方文本</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n operations from %2, taken over %3 by %4</source>
        <translation>
            <numerusform>%1：%n 项修改操作，来自 %2，%3 由 %4 采纳</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>文件的 SHA-256：%1</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::AttachmentPanel</name>
    <message>
        <source>the technology</source>
        <translation>本技术</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the attachment as</source>
        <translation>附件另存为</translation>
    </message>
    <message>
        <source>No preview for this kind of file. It opens in its own program.</source>
        <translation>此类文件不能预览，可用其自身的程序打开。</translation>
    </message>
    <message>
        <source>The picture cannot be shown; it may be damaged.</source>
        <translation>图片无法显示，可能已损坏。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>No file yet. Drop test reports, drawings or patents onto the page as evidence.</source>
        <translation>还没有文件。可将检测报告、图纸或专利文件拖放到本页作为证据。</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a copy in its own program</source>
        <translation>用其自身的程序打开副本</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copy SHA-256</source>
        <translation>复制 SHA-256</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Page note</source>
        <translation>页码备注</translation>
    </message>
    <message>
        <source>With</source>
        <translation>附于</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Preview of the attachment</source>
        <translation>附件预览</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::BucketBar</name>
    <message>
        <source>prohibited</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>no match found</source>
        <translation>未发现匹配</translation>
    </message>
    <message>
        <source>never examined</source>
        <translation>从未审查</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>shape, class, count</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Show only: %1, %2</source>
        <translation>只显示：%1，%2</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::BulkPane</name>
    <message numerus="yes">
        <source>Tag %n technologies</source>
        <translation>
            <numerusform>标记 %n 项技术</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill in %n technologies</source>
        <translation>
            <numerusform>填写 %n 项技术</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 already so, %4 refused.</source>
        <translation>新增 %1 项，更改 %2 项，已是如此 %3 项，不能执行 %4 项。</translation>
    </message>
    <message>
        <source>The effects on each row appear here as soon as everything is entered.</source>
        <translation>填写完整后，此处逐行显示结果。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Item of the catalogue and control point</source>
        <translation>目录条目与控制要点</translation>
    </message>
    <message>
        <source>One reason for all</source>
        <translation>共用理由</translation>
    </message>
    <message>
        <source>Why these technologies fall under it, or why not</source>
        <translation>说明这些技术为何属于或不属于该条目</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>权利人</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Add keywords</source>
        <translation>添加关键词</translation>
    </message>
    <message>
        <source>Take keywords away</source>
        <translation>去除关键词</translation>
    </message>
    <message>
        <source>Value for all</source>
        <translation>统一取值</translation>
    </message>
    <message>
        <source>Value for all; empty to clear</source>
        <translation>统一取值；留空则清除</translation>
    </message>
    <message>
        <source>What happens to each technology</source>
        <translation>每项技术将发生什么</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::BulkPreviewModel</name>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>将发生什么</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Items of the catalogue</source>
        <translation>目录条目</translation>
    </message>
    <message>
        <source>Columns of the item list</source>
        <translation>条目列表的列</translation>
    </message>
    <message>
        <source>Item, its control points and their origin</source>
        <translation>条目、控制要点及其来源</translation>
    </message>
    <message>
        <source>What is bundled of the law</source>
        <translation>法律文本的收录情况</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少哪些内容</translation>
    </message>
    <message>
        <source>technology without a name</source>
        <translation>未命名的技术</translation>
    </message>
    <message>
        <source>%1 (number not known)</source>
        <translation>%1（编号未知）</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Jiheng 技衡 · %1 · printed on %2</source>
        <translation>技衡 · %1 · 打印于%2</translation>
    </message>
    <message>
        <source>Print the item</source>
        <translation>打印此条目</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>搜索：%1</translation>
    </message>
    <message>
        <source>Part: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Sector: %1</source>
        <translation>行业：%1</translation>
    </message>
    <message>
        <source>Changed in: %1</source>
        <translation>修改于：%1</translation>
    </message>
    <message>
        <source>Print the list of items</source>
        <translation>打印条目列表</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ChangeDocument</name>
    <message>
        <source>Draft for comment, never law: proposed, not in force.</source>
        <translation>征求意见稿，从未成为法律：仅为拟议，并未生效。</translation>
    </message>
    <message>
        <source>Show in the catalogue of %1</source>
        <translation>在%1版目录中显示</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>What this amendment changes is not bundled. Bring the official text.</source>
        <translation>此项修改的内容未收录。请导入官方文本。</translation>
    </message>
    <message>
        <source>No bundled step of an instrument between the two editions concerns it.</source>
        <translation>两个版本之间的法律文件中，没有收录涉及该条目的修改操作。</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要点</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n control points that differ in form only.</source>
        <translation>
            <numerusform>未列出：%n个仅形式不同的控制要点。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Chinese text is not bundled.</source>
        <translation>中文文本未收录。</translation>
    </message>
    <message>
        <source>No reference translation of this wording.</source>
        <translation>该文字没有参考译文。</translation>
    </message>
    <message>
        <source>Chinese, the law</source>
        <translation>中文（法律文本）</translation>
    </message>
    <message>
        <source>English, reference translation</source>
        <translation>英文（参考译文）</translation>
    </message>
    <message>
        <source>Our technologies with a tag on this item</source>
        <translation>标注了该条目的本公司技术</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ChangeModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>number, name, kind of change, part</comment>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>编号未知</translation>
    </message>
    <message>
        <source>formerly %1</source>
        <translation>原编号%1</translation>
    </message>
    <message>
        <source>%1, formerly %2</source>
        <translation>%1，原编号%2</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ChangeSummary</name>
    <message>
        <source>Changed by %1</source>
        <translation>%1的变化</translation>
    </message>
    <message>
        <source>Changes from %1 to %2</source>
        <translation>%1至%2的变化</translation>
    </message>
    <message>
        <source>A draft for comment, never law. It shows what was proposed and decides nothing.</source>
        <translation>征求意见稿，从未成为法律。仅显示拟议内容，不作任何判定依据。</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n changes</source>
        <translation>
            <numerusform>显示全部%n项变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added and deleted again in between: %n items, in neither of the two editions.</source>
        <translation>
            <numerusform>其间新增后又删除：%n个条目，两个版本中均无。</numerusform>
        </translation>
    </message>
    <message>
        <source>In force from %1</source>
        <translation>自%1起施行</translation>
    </message>
    <message>
        <source>Published on %1</source>
        <translation>%1公布</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bundled of stated</comment>
        <translation>%2项中收录%1项</translation>
    </message>
    <message>
        <source>What it means for us</source>
        <translation>对本公司的影响</translation>
    </message>
    <message>
        <source>With a workspace open, this says which changed items carry your own tags.</source>
        <translation>打开工作区后，此处显示哪些有变化的条目带有您的标注。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>No changed item carries one of your tags. Technologies that were never examined are not in this.</source>
        <translation>有变化的条目均无您的标注。从未审查的技术不在其内。</translation>
    </message>
    <message numerus="yes">
        <source>%n changed items carry your tags</source>
        <translation>
            <numerusform>%n个有变化的条目带有您的标注</numerusform>
        </translation>
    </message>
    <message>
        <source>Technologies concerned: %1</source>
        <translation>涉及的技术：%1项</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>按行业</translation>
    </message>
    <message>
        <source>Sector not known</source>
        <translation>行业未知</translation>
    </message>
    <message numerus="yes">
        <source>%n technologies are to be looked at for this edition</source>
        <translation>
            <numerusform>本版本有 %n 项技术待核对</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ChangedInBar</name>
    <message>
        <source>Changed in</source>
        <translation>修改于</translation>
    </message>
    <message>
        <source>Changed in instrument</source>
        <translation>按修改该条目的法律文件筛选</translation>
    </message>
    <message>
        <source>any instrument</source>
        <translation>任何法律文件</translation>
    </message>
    <message>
        <source>%1, never law</source>
        <translation>%1，从未生效</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ChangesPage</name>
    <message>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message numerus="yes">
        <source>%n changed items</source>
        <translation>
            <numerusform>%n个条目有变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changed items</source>
        <translation>
            <numerusform>%n个有变化的条目中的%1个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums of the changes</source>
        <translation>变化统计</translation>
    </message>
    <message>
        <source>Changed items</source>
        <translation>有变化的条目</translation>
    </message>
    <message>
        <source>The selected change and the item's history</source>
        <translation>所选变化及条目沿革</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ColumnChoice</name>
    <message>
        <source>What the columns are taken for</source>
        <translation>各列当作什么</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>当作</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Column %1 %2 is taken for</source>
        <translation>%1 列 %2 当作</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::DecisionForm</name>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Keep as candidate</source>
        <translation>保留为候选</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>%1 %2  %3</source>
        <comment>shape, act, key</comment>
        <translation>%1 %2  %3</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键%2）</translation>
    </message>
    <message>
        <source>The reason, in one sentence</source>
        <translation>用一句话写明理由</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>判定的理由</translation>
    </message>
    <message>
        <source>Place of the decision</source>
        <translation>判定落在何处</translation>
    </message>
    <message>
        <source>Save and go to the next</source>
        <translation>保存并转到下一个</translation>
    </message>
    <message>
        <source>Save and go to the next (Ctrl+Enter)</source>
        <translation>保存并转到下一个（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::DisagreementDocument</name>
    <message>
        <source>Disagreeing sources</source>
        <translation>来源分歧</translation>
    </message>
    <message>
        <source>Where sources say different things, both stand here, with the one that the bundled data follows and why. The official text decides.</source>
        <translation>来源说法不一时，各种说法均列于此，并注明收录数据采用哪一种及理由。以官方文本为准。</translation>
    </message>
    <message>
        <source>%1 disagreements, %2 of them open.</source>
        <translation>共%1处分歧，其中%2处未定。</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>来源%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the data follows this one</source>
        <translation>收录数据采用此说</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>The data follows none of them.</source>
        <translation>收录数据未采用任何一种说法。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What depends on it</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Our state: %1</source>
        <translation>我方状态：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Set our state and note</source>
        <translation>设定我方状态和备注</translation>
    </message>
    <message>
        <source>Change our state and note</source>
        <translation>修改我方状态和备注</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::DocumentPrint</name>
    <message>
        <source>page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::DocumentWriter</name>
    <message>
        <source>%1, %2 of 4 recollections agree</source>
        <translation>%1，四份回忆稿中有%2份一致</translation>
    </message>
    <message>
        <source>%1, no source at hand</source>
        <translation>%1，手头没有来源</translation>
    </message>
    <message>
        <source>%1, inferred from</source>
        <translation>%1，推得自</translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation>SHA-256 %1…</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>文件的SHA-256：%1</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::DossierDocument</name>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates, on %1 by %2, revision %3 of the technology.</source>
        <translation>
            <numerusform>%n个候选，%1由%2筛查，技术修订%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Engine %1. It lists at most %2 candidates of a technology.</source>
        <translation>引擎%1。每项技术至多列出%2个候选。</translation>
    </message>
    <message>
        <source>Never screened against this edition.</source>
        <translation>从未按本版本筛查。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>No candidate was refused.</source>
        <translation>没有排除任何候选。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, author</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>How much of the law was examined</source>
        <translation>查核覆盖了多少法律文本</translation>
    </message>
    <message>
        <source>The bundled text of this edition is incomplete: what is missing was not examined.</source>
        <translation>本版本的内置文本不完整：缺失的部分未经查核。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::DossierPanel</name>
    <message>
        <source>Dossier</source>
        <translation>查核记录</translation>
    </message>
    <message>
        <source>Terms tried</source>
        <translation>试查的词语</translation>
    </message>
    <message>
        <source>Sectors read</source>
        <translation>通读的行业</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>通读人</translation>
    </message>
    <message>
        <source>A word to look for in this edition</source>
        <translation>要在本版本中查的词语</translation>
    </message>
    <message>
        <source>Word to look for</source>
        <translation>要查的词语</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Screening, refusals and coverage</source>
        <translation>筛查、排除与内置范围</translation>
    </message>
    <message>
        <source>What else was looked at, and why nothing fits</source>
        <translation>还查过什么，为何都不匹配</translation>
    </message>
    <message>
        <source>Note of the conclusion</source>
        <translation>作结说明</translation>
    </message>
    <message>
        <source>Conclude: no match found</source>
        <translation>作结：未发现匹配</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>%1 (%2 looked at)</source>
        <translation>%1（已看%2个）</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <comment>who and when</comment>
        <translation>%1，修订%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>item number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Tick what you have looked at; Enter opens the item</source>
        <translation>勾选已看过的条目；按Enter打开条目</translation>
    </message>
    <message>
        <source>sector not known</source>
        <translation>行业不详</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sector code, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; had %2 items then</source>
        <translation>%1；当时有%2个条目</translation>
    </message>
    <message>
        <source>Tick it once you have read its items</source>
        <translation>通读其条目后勾选</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::DraftDocument</name>
    <message>
        <source>Draft for comment, never law</source>
        <translation>征求意见稿，非法律</translation>
    </message>
    <message>
        <source>Drafts for comment</source>
        <translation>征求意见稿</translation>
    </message>
    <message>
        <source>A draft never enters a verdict, a tag or a report. It stands here only to compare.</source>
        <translation>征求意见稿不计入任何结论、标注或报告，仅供比较。</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation>与%1比较。</translation>
    </message>
    <message>
        <source>Show the instrument</source>
        <translation>查看该文件</translation>
    </message>
    <message>
        <source>proposed: %1</source>
        <translation>拟议：%1</translation>
    </message>
    <message>
        <source>Show the item</source>
        <translation>查看条目</translation>
    </message>
    <message>
        <source>In the edition</source>
        <translation>现行版本</translation>
    </message>
    <message>
        <source>In the draft</source>
        <translation>征求意见稿</translation>
    </message>
    <message>
        <source>No control points are bundled.</source>
        <translation>控制要点未收录。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::EditionChoice</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Latest instrument</source>
        <translation>最新法律文件</translation>
    </message>
    <message>
        <source>Earlier edition</source>
        <translation>较前版本</translation>
    </message>
    <message>
        <source>Later edition</source>
        <translation>较后版本</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>instrument, date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (never law)</source>
        <translation>%1（从未成为法律）</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::EditionDateBox</name>
    <message>
        <source>Show the catalogue as on</source>
        <translation>查看该日的目录</translation>
    </message>
    <message>
        <source>All instruments that were in force on that day are applied, none that came later.</source>
        <translation>适用该日有效的全部法律文件，不含此后的文件。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::EntryDocument</name>
    <message>
        <source>Last day</source>
        <translation>最后一日</translation>
    </message>
    <message>
        <source>%1 (printed on the document; prevails over a computed date)</source>
        <translation>%1（文件所载日期，优先于计算日期）</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>If rest days count</source>
        <translation>遇休息日</translation>
    </message>
    <message>
        <source>%1 is arguable, because the last day is a rest day; keep to the earlier day</source>
        <translation>最后一日为休息日，可主张为%1；请以较早的一日为准</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>由谁办理</translation>
    </message>
    <message>
        <source>the exporter</source>
        <translation>出口经营者</translation>
    </message>
    <message>
        <source>the authority</source>
        <translation>主管机关</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>internal target; no law sets it</source>
        <translation>内部目标，并非法定</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Provisional: the holiday notice of a year that this period touches is not known. Calendar as known on %1.</source>
        <translation>暂定：该期间所涉年度的放假通知尚未公布。日历截至%1。</translation>
    </message>
    <message>
        <source>Every day counted</source>
        <translation>逐日计算</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ExchangePage</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>清单 (*.xlsx *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Save the imported file</source>
        <translation>保存导入的文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Check the list</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Nothing is stored before you have seen what would happen to every row.</source>
        <translation>在您看过每一行会发生什么之前，不会保存任何内容。</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>换一份清单</translation>
    </message>
    <message>
        <source>1  Columns</source>
        <translation>1  各列</translation>
    </message>
    <message>
        <source>2  Check</source>
        <translation>2  检查</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>导入步骤</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>清单的行</translation>
    </message>
    <message>
        <source>What would happen to the row</source>
        <translation>此行会发生什么</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>返回各列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>以往的导入</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Rows not taken</source>
        <translation>未采用的行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Save the imported file…</source>
        <translation>保存导入的文件……</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::FailurePage</name>
    <message>
        <source>Jiheng cannot start: one of its data files cannot be used</source>
        <translation>技衡无法启动：有一个数据文件无法使用</translation>
    </message>
    <message>
        <source>The workspace is not there</source>
        <translation>找不到工作区</translation>
    </message>
    <message>
        <source>This is not a workspace</source>
        <translation>这不是工作区文件</translation>
    </message>
    <message>
        <source>The workspace comes from a newer version of Jiheng</source>
        <translation>该工作区由更新版本的技衡创建</translation>
    </message>
    <message>
        <source>The workspace cannot be written</source>
        <translation>无法写入工作区</translation>
    </message>
    <message>
        <source>The workspace is open elsewhere</source>
        <translation>工作区已在别处打开</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>工作区已损坏</translation>
    </message>
    <message>
        <source>The work was cancelled</source>
        <translation>操作已取消</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>无法打开工作区</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>保留了什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>For support: %1</source>
        <translation>供技术支持参考：%1</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::GridFilterRow</name>
    <message>
        <source>All</source>
        <comment>no filter on this column</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Filter %1: %2</source>
        <comment>column, chosen values</comment>
        <translation>筛选%1：%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>column</comment>
        <translation>筛选%1</translation>
    </message>
    <message>
        <source>Rows whose column has every word</source>
        <translation>该列包含全部词语的行</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::GridModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::GridView</name>
    <message>
        <source>Technologies as a table</source>
        <translation>技术表格</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::GuideMap</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>answered: %1</source>
        <translation>已答：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>to be answered now</source>
        <translation>现在作答</translation>
    </message>
    <message>
        <source>can still come</source>
        <translation>可能问到</translation>
    </message>
    <message>
        <source>answered earlier, set aside: not on this path</source>
        <translation>曾作答，已搁置：不在此路径上</translation>
    </message>
    <message>
        <source>%1 Result</source>
        <translation>%1 结果</translation>
    </message>
    <message>
        <source>the path has ended</source>
        <translation>路径已结束</translation>
    </message>
    <message>
        <source>Path through the questions</source>
        <translation>问答路径</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::HistoryPane</name>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>set to: %1</source>
        <translation>设为：%1</translation>
    </message>
    <message>
        <source>taken out; before: %1</source>
        <translation>删去；原为：%1</translation>
    </message>
    <message>
        <source>before: %1
now: %2</source>
        <translation>原为：%1
现为：%2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Who changed what and when, and the record on a past day</source>
        <translation>何人何时修改了什么，以及记录在过去某日的状态</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Field of the history</source>
        <translation>历史的字段</translation>
    </message>
    <message>
        <source>As it stood on</source>
        <translation>查看某日状态</translation>
    </message>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ImpactView</name>
    <message>
        <source>Edition of %1</source>
        <translation>%1的版本</translation>
    </message>
    <message>
        <source>no effect because: %1</source>
        <translation>无影响，因为：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, name</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n technologies are touched or may be touched.</source>
        <translation>
            <numerusform>%n 项技术受影响或可能受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n are to be looked at.</source>
        <translation>
            <numerusform>%n 项待核对。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundled text of this edition is incomplete, so every approval given before it is on the list.</source>
        <translation>本版本收录的文本不完整，因此此前的每项批准都在清单上。</translation>
    </message>
    <message>
        <source>Choose technologies in the table to answer for them.</source>
        <translation>请在表中选择要答复的技术。</translation>
    </message>
    <message numerus="yes">
        <source>The answer is recorded for %n chosen technologies, as one step.</source>
        <translation>
            <numerusform>答复将一次性记录到所选的 %n 项技术。</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered by %1 on %2: %3</source>
        <translation>%1于%2答复：%3</translation>
    </message>
    <message>
        <source>No change is known that concerns its tags or candidates. Under Changes stands all that this edition changed.</source>
        <translation>未知有涉及其标注或候选的变化。“变化”页列出本版本的全部变化。</translation>
    </message>
    <message>
        <source>What the edition touches</source>
        <translation>版本的影响</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Back to the work</source>
        <translation>返回工作</translation>
    </message>
    <message>
        <source>Touched technologies</source>
        <translation>受影响的技术</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>变化前后</translation>
    </message>
    <message>
        <source>No effect because</source>
        <translation>无影响，因为</translation>
    </message>
    <message>
        <source>No effect</source>
        <translation>无影响</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>重新判断</translation>
    </message>
    <message>
        <source>Owner and due date</source>
        <translation>负责人和期限</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Give to the owner</source>
        <translation>交由负责人</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::InstrumentLabel</name>
    <message>
        <source>Draft of %1</source>
        <translation>%1年征求意见稿</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <translation>%2年第%1号</translation>
    </message>
    <message>
        <source>%1 (draft, never law)</source>
        <translation>%1（征求意见稿，从未生效）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>edition of %1 (%2)</source>
        <translation>%1版本（%2）</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ItemChooser</name>
    <message>
        <source>Item: number, or words in Chinese or English</source>
        <translation>条目：编号，或中英文词语</translation>
    </message>
    <message>
        <source>Find an item of the catalogue</source>
        <translation>查找目录条目</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation>找到的条目</translation>
    </message>
    <message>
        <source>No bundled item has these words. The bundled text may be incomplete.</source>
        <translation>收录条目中没有这些词语。收录文本可能不完整。</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ItemDocument</name>
    <message>
        <source>Not confirmed for this edition: the item was carried over from an earlier one, because the new list is not bundled in whole. Compare with the official text before you rely on it.</source>
        <translation>在本版本中未经确认：新目录未全部收录，该条目由较早版本延续而来。采信前请核对官方文本。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>This item is not in the %1. It was deleted by %2.</source>
        <translation>该条目不在%1中，已由%2删除。</translation>
    </message>
    <message>
        <source>This item is not in the %1. It no longer stands since %2.</source>
        <translation>该条目不在%1中，自%2起不再列入。</translation>
    </message>
    <message>
        <source>This item is not in the %1 as far as it is bundled. The bundled instruments have it since %2.</source>
        <translation>就收录内容而言，该条目不在%1中。收录的法律文件自%2起列有该条目。</translation>
    </message>
    <message>
        <source>This alone does not say that the technology may be exported: another item, a later edition or another regime may cover it.</source>
        <translation>仅凭这一点不能认为该技术可以出口：其他条目、以后的版本或其他管制制度可能适用。</translation>
    </message>
    <message>
        <source>Show it in the %1</source>
        <translation>在%1中查看</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Listed since</source>
        <translation>列入依据</translation>
    </message>
    <message>
        <source>Its row in that list is not bundled; it is known from %1.</source>
        <translation>该目录中的这一行未收录，系由%1得知。</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改依据</translation>
    </message>
    <message>
        <source>our reference translation</source>
        <translation>本程序的参考译文</translation>
    </message>
    <message>
        <source>reference translation, published</source>
        <translation>已公开的参考译文</translation>
    </message>
    <message>
        <source>proposed to delete the item</source>
        <translation>拟删除该条目</translation>
    </message>
    <message>
        <source>proposed to amend the item</source>
        <translation>拟修改该条目</translation>
    </message>
    <message>
        <source>proposed to add the item</source>
        <translation>拟新增该条目</translation>
    </message>
    <message>
        <source>has the item in its list</source>
        <translation>目录中列有该条目</translation>
    </message>
    <message>
        <source>added the item</source>
        <translation>新增该条目</translation>
    </message>
    <message>
        <source>deleted the item</source>
        <translation>删除该条目</translation>
    </message>
    <message>
        <source>amended the item</source>
        <translation>修改该条目</translation>
    </message>
    <message>
        <source>amended the item; bundled control points: %1</source>
        <translation>修改该条目；已收录的控制要点：%1</translation>
    </message>
    <message>
        <source>had the item, as a later instrument shows; its row is not bundled</source>
        <translation>曾列有该条目（由以后的法律文件得知），该行未收录</translation>
    </message>
    <message>
        <source>carried the item over</source>
        <translation>延续该条目</translation>
    </message>
    <message>
        <source>carried over; not confirmed by a source</source>
        <translation>延续，尚无来源确认</translation>
    </message>
    <message>
        <source>History</source>
        <translation>沿革</translation>
    </message>
    <message>
        <source>Note on the data</source>
        <translation>数据说明</translation>
    </message>
    <message>
        <source>Our tags</source>
        <translation>我方标注</translation>
    </message>
    <message>
        <source>No workspace is open. With one open, the technologies that you tagged against this item stand here.</source>
        <translation>未打开工作区。打开后，此处列出就该条目标注的技术。</translation>
    </message>
    <message>
        <source>No technology is tagged against this item.</source>
        <translation>尚无技术就该条目作出标注。</translation>
    </message>
    <message>
        <source>Tag a technology</source>
        <translation>标注技术</translation>
    </message>
    <message>
        <source>on control point %1, judged on %2</source>
        <translation>控制要点%1，依据%2判断</translation>
    </message>
    <message>
        <source>on the item, judged on %1</source>
        <translation>条目本身，依据%1判断</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要点</translation>
    </message>
    <message>
        <source>The control points of this item are not bundled. The law has control points for it all the same; the official text is still to be brought. Without it nobody can tell what the item covers.</source>
        <translation>该条目的控制要点未收录。法律对该条目仍有控制要点，官方文本有待导入；在此之前无法判断该条目的控制范围。</translation>
    </message>
    <message numerus="yes">
        <source>These are not all control points of this item: only %n are bundled. The official text is still to be brought.</source>
        <translation>
            <numerusform>以下并非该条目的全部控制要点：仅收录%n项，官方文本有待导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The Chinese text is the law; the English is a reference translation.</source>
        <translation>中文文本为法律文本，英文为参考译文。</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a control point</comment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Chinese (the law)</source>
        <translation>中文（法律文本）</translation>
    </message>
    <message>
        <source>English (reference translation)</source>
        <translation>英文（参考译文）</translation>
    </message>
    <message>
        <source>The Chinese text is not bundled: only a translation is known.</source>
        <translation>中文文本未收录，仅有译文。</translation>
    </message>
    <message>
        <source>No reference translation is bundled.</source>
        <translation>未收录参考译文。</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>编号未知</translation>
    </message>
    <message>
        <source>not confirmed for this edition</source>
        <translation>在本版本中未经确认</translation>
    </message>
    <message>
        <source>given by %1</source>
        <translation>%1列出</translation>
    </message>
    <message>
        <source>changed by %1</source>
        <translation>%1修改</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Copy this point as a citation</source>
        <translation>复制该要点的引文</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Tag a technology against this point</source>
        <translation>就该要点标注技术</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n项标注</numerusform>
        </translation>
    </message>
    <message>
        <source>as in the %1</source>
        <translation>%1所载</translation>
    </message>
    <message>
        <source>Our tags: %1</source>
        <translation>我方标注：%1项</translation>
    </message>
    <message>
        <source>on a control point without known number, judged on %1</source>
        <translation>编号未知的控制要点，依据%1判断</translation>
    </message>
    <message>
        <source>our term</source>
        <translation>本公司译名</translation>
    </message>
    <message>
        <source>proposed to give the item a new number</source>
        <translation>拟给该条目新编号</translation>
    </message>
    <message>
        <source>proposed to merge items, this one among them</source>
        <translation>拟合并条目，本条目在其中</translation>
    </message>
    <message>
        <source>proposed to split an item, this one among them</source>
        <translation>拟拆分条目，本条目在其中</translation>
    </message>
    <message>
        <source>gave the item a new number</source>
        <translation>给该条目新编号</translation>
    </message>
    <message>
        <source>merged items, this one among them</source>
        <translation>合并条目，本条目在其中</translation>
    </message>
    <message>
        <source>split an item, this one among them</source>
        <translation>拆分条目，本条目在其中</translation>
    </message>
    <message>
        <source>suspended, not applied for now</source>
        <translation>暂停适用</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ItemModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>Chinese name (English name)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number, part</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要点</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认情况</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>the edition that has the hit</comment>
        <translation>见于%1</translation>
    </message>
    <message>
        <source>The text of edition %1 has the words; this edition does not have them there.</source>
        <translation>版本%1的文本中有这些词；本版本中没有。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ItemWording</name>
    <message>
        <source>unconfirmed, unverified</source>
        <translation>未确认、未核实</translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公开来源</translation>
    </message>
    <message>
        <source>official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>It is not confirmed that the item stands in this edition, and its name or number is not verified.</source>
        <translation>尚未确认该条目列于该版本，其名称或编号亦未核实。</translation>
    </message>
    <message>
        <source>It is not confirmed that the item stands in this edition.</source>
        <translation>尚未确认该条目列于该版本。</translation>
    </message>
    <message>
        <source>Name or number is recalled without a source and not verified.</source>
        <translation>名称或编号凭回忆记录，没有来源，未核实。</translation>
    </message>
    <message>
        <source>Name and number were read in a published source.</source>
        <translation>名称和编号见于公开来源。</translation>
    </message>
    <message>
        <source>Name and number were read in the official text.</source>
        <translation>名称和编号见于官方文本。</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>编号未知</translation>
    </message>
    <message>
        <source>number not known in this edition; %1 in an earlier one</source>
        <translation>该版本编号未知，较早版本为%1</translation>
    </message>
    <message>
        <source>%1, not all</source>
        <translation>%1项，不全</translation>
    </message>
    <message>
        <source>%1, all</source>
        <translation>%1项，齐全</translation>
    </message>
    <message>
        <source>not bundled</source>
        <translation>未收录</translation>
    </message>
    <message>
        <source>sector not known</source>
        <translation>行业未知</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>暂停适用</translation>
    </message>
    <message>
        <source>The instrument that gives the item is suspended: it is not applied for now and can apply again.</source>
        <translation>规定该条目的法律文件已暂停适用：目前不适用，以后可能恢复适用。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::KnowledgeBar</name>
    <message>
        <source>Last checked on %1 by %2.</source>
        <translation>%2最近于%1核对。</translation>
    </message>
    <message>
        <source>Nobody has noted a check yet.</source>
        <translation>尚无核对记录。</translation>
    </message>
    <message>
        <source>I checked today</source>
        <translation>今日已核对</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::LawText</name>
    <message>
        <source>Law text</source>
        <translation>法律文本</translation>
    </message>
    <message>
        <source>The Chinese text is not bundled. Bring the official text.</source>
        <translation>未收录中文文本，请导入官方文本。</translation>
    </message>
    <message>
        <source>No reference translation.</source>
        <translation>没有参考译文。</translation>
    </message>
    <message>
        <source>Chinese, the law</source>
        <translation>中文（法律文本）</translation>
    </message>
    <message>
        <source>English, reference translation</source>
        <translation>英文（参考译文）</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::LedgerDocument</name>
    <message>
        <source>Name of the item</source>
        <translation>条目名称</translation>
    </message>
    <message>
        <source>Control point %1</source>
        <translation>控制要点%1</translation>
    </message>
    <message>
        <source>Control point</source>
        <translation>控制要点</translation>
    </message>
    <message>
        <source>Term of the law</source>
        <translation>法律用语</translation>
    </message>
    <message>
        <source>Passage of the newsflash</source>
        <translation>快讯段落</translation>
    </message>
    <message>
        <source>English renderings and the Chinese</source>
        <translation>英文译名与中文的对应</translation>
    </message>
    <message>
        <source>The Chinese is the law. Here stands where an English rendering says less, more or something else, and which rendering reports print. No rendering is authoritative.</source>
        <translation>以中文为准。此处列明英文译名何处少译、多译或另有所指，以及报告采用的译名。任何译名均无法律效力。</translation>
    </message>
    <message>
        <source>%1 entries; in %2 a rendering does not say the same as the Chinese.</source>
        <translation>共%1条；其中%2条有译名与中文不一致。</translation>
    </message>
    <message>
        <source>With a workspace open you can choose the term that your reports print.</source>
        <translation>打开工作区后，可选定报告采用的译名。</translation>
    </message>
    <message>
        <source>Terms of the law</source>
        <translation>法律用语</translation>
    </message>
    <message>
        <source>Names of items</source>
        <translation>条目名称</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要点</translation>
    </message>
    <message>
        <source>Passages of the newsflash</source>
        <translation>快讯段落</translation>
    </message>
    <message>
        <source>English renderings</source>
        <translation>英文译名</translation>
    </message>
    <message>
        <source>the item</source>
        <translation>该条目</translation>
    </message>
    <message>
        <source>The Chinese text has nothing here.</source>
        <translation>中文文本无此内容。</translation>
    </message>
    <message>
        <source>leaves it out</source>
        <translation>未译出</translation>
    </message>
    <message>
        <source>our term</source>
        <translation>本公司译名</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reports print the bundled rendering again</source>
        <translation>报告恢复采用收录的译名</translation>
    </message>
    <message>
        <source>Use this term</source>
        <translation>采用此译名</translation>
    </message>
    <message>
        <source>Reports print it as the reference translation</source>
        <translation>报告以此为参考译文</translation>
    </message>
    <message>
        <source>Chosen by %1 on %2.</source>
        <translation>%1于%2选定。</translation>
    </message>
    <message>
        <source>Enter a term of our own</source>
        <translation>输入自定译名</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::LineageDocument</name>
    <message>
        <source>stated</source>
        <translation>有明文</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>not bundled</source>
        <translation>未收录</translation>
    </message>
    <message>
        <source>number not known</source>
        <translation>编号未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of evidence: sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>With %1 %2</source>
        <translation>与%1 %2</translation>
    </message>
    <message>
        <source>History through all editions</source>
        <translation>各版本沿革</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::LinkedRecords</name>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Take the link away; both records stay (Delete)</source>
        <translation>取消关联，两条记录都保留（Delete）</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>技术</translation>
    </message>
    <message numerus="yes">
        <source>Rests on %n technologies</source>
        <translation>
            <numerusform>所依赖的 %n 项技术</numerusform>
        </translation>
    </message>
    <message>
        <source>No technology yet. Add those that the product rests on: they are what is examined.</source>
        <translation>尚无技术。请添加该产品所依赖的技术：审查的对象是技术。</translation>
    </message>
    <message>
        <source>Add a technology: number or words</source>
        <translation>添加技术：编号或词语</translation>
    </message>
    <message>
        <source>New technology</source>
        <translation>新建技术</translation>
    </message>
    <message>
        <source>Technologies of the product</source>
        <translation>该产品的技术</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message numerus="yes">
        <source>Serves %n products</source>
        <translation>
            <numerusform>用于 %n 个产品</numerusform>
        </translation>
    </message>
    <message>
        <source>No product rests on it yet.</source>
        <translation>尚无产品使用该技术。</translation>
    </message>
    <message>
        <source>Add to a product: number or words</source>
        <translation>添加到产品：编号或词语</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建产品</translation>
    </message>
    <message>
        <source>Products that rest on the technology</source>
        <translation>使用该技术的产品</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ListDocument</name>
    <message>
        <source>Items of the %1</source>
        <translation>%1的条目</translation>
    </message>
    <message numerus="yes">
        <source>%n items in this list.</source>
        <translation>
            <numerusform>本列表共%n条。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not bundled is missing from this list, not from the law.</source>
        <translation>未收录的内容只是不在本列表中，并非法律中没有。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Control points</source>
        <translation>控制要点</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::MainWindow</name>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>%1 – Jiheng 技衡</source>
        <translation>%1 – 技衡 Jiheng</translation>
    </message>
    <message>
        <source>Jiheng 技衡</source>
        <translation>技衡 Jiheng</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::MeasurementForm</name>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Test condition</source>
        <translation>测试条件</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1的单位</translation>
    </message>
    <message>
        <source>Test condition of %1</source>
        <translation>%1的测试条件</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>例如%1</translation>
    </message>
    <message>
        <source>Record the measurement</source>
        <translation>记录测量值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>之前还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::NewTransferForm</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>New transfer</source>
        <translation>新建交易</translation>
    </message>
    <message>
        <source>One transaction in which technology goes from the mainland to the outside; Hong Kong, Macao and Taiwan count as outside. Dates and further technologies follow at its steps.</source>
        <translation>技术从内地（大陆）转移到境外的一次交易；香港、澳门和台湾视为境外。日期及其他技术在其步骤中填写。</translation>
    </message>
    <message>
        <source>Create the transfer</source>
        <translation>创建交易</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::OfficialTextDetail</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>收录数据</translation>
    </message>
    <message>
        <source>Official, with the changes marked</source>
        <translation>官方文本（标出差异）</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>官方文本</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>In the document: %1</source>
        <translation>在文档中：%1</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>逐项对照</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::OfficialTextModel</name>
    <message>
        <source>Taken over</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未对照</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Bundled data</source>
        <translation>与收录数据</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>修改操作</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::OfficialTextPage</name>
    <message>
        <source>Official text</source>
        <translation>官方文本</translation>
    </message>
    <message>
        <source>Open an official text</source>
        <translation>打开官方文本</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.html *.htm *.xlsx *.csv *.txt);;All files (*)</source>
        <translation>文档 (*.pdf *.docx *.html *.htm *.xlsx *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>从剪贴板粘贴</translation>
    </message>
    <message>
        <source>Back to the last reading</source>
        <translation>返回上次读取结果</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>法律文件</translation>
    </message>
    <message>
        <source>Instrument that the text is</source>
        <translation>该文本所属的法律文件</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>全部不勾选</translation>
    </message>
    <message>
        <source>Lists of what was read</source>
        <translation>读取结果的各个列表</translation>
    </message>
    <message>
        <source>What was read in the document</source>
        <translation>从文档中读取的内容</translation>
    </message>
    <message>
        <source>The passage beside the bundled data</source>
        <translation>原文与收录数据对照</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>文件的 SHA-256：%1</translation>
    </message>
    <message>
        <source>Not recognised; choose one</source>
        <translation>未能识别，请选择</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>instrument id and title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>list and number of its rows</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>修改操作</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读懂</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Other passages</source>
        <translation>其他段落</translation>
    </message>
    <message>
        <source>No operation was found in the text.</source>
        <translation>文本中没有找到修改操作。</translation>
    </message>
    <message>
        <source>Every passage of the document was read.</source>
        <translation>文档的每一段都已读取。</translation>
    </message>
    <message>
        <source>Nothing was noticed in the document.</source>
        <translation>文档中没有发现问题。</translation>
    </message>
    <message>
        <source>Every passage belongs to an operation.</source>
        <translation>每一段都属于某项修改操作。</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n operations</source>
        <translation>
            <numerusform>采纳 %n 项修改操作</numerusform>
        </translation>
    </message>
    <message>
        <source>No workspace is open, so the text is only compared. Open or create a workspace to take it over.</source>
        <translation>没有打开的工作区，因此只作对照。打开或新建工作区后即可采纳。</translation>
    </message>
    <message>
        <source>Choose the instrument first.</source>
        <translation>请先选择法律文件。</translation>
    </message>
    <message>
        <source>There is nothing more to take over.</source>
        <translation>没有其他可采纳的内容。</translation>
    </message>
    <message>
        <source>Tick the operations that you take over.</source>
        <translation>请勾选要采纳的修改操作。</translation>
    </message>
    <message>
        <source>Operations that differ from the bundled data are ticked by hand only. Ctrl+Z takes the step back.</source>
        <translation>与收录数据不同的修改操作只能手动勾选。按 Ctrl+Z 可撤销采纳。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::OfficialTextWording</name>
    <message>
        <source>Same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Says more</source>
        <translation>更完整</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Only official</source>
        <translation>仅官方文本有</translation>
    </message>
    <message>
        <source>Only bundled</source>
        <translation>仅收录数据有</translation>
    </message>
    <message>
        <source>The official text and the bundled data say the same.</source>
        <translation>官方文本与收录数据一致。</translation>
    </message>
    <message>
        <source>The official text says what the bundled data does not have.</source>
        <translation>官方文本有收录数据所缺的内容。</translation>
    </message>
    <message>
        <source>The official text and the bundled data differ.</source>
        <translation>官方文本与收录数据不同。</translation>
    </message>
    <message>
        <source>The bundled data does not have this operation.</source>
        <translation>收录数据中没有这项修改操作。</translation>
    </message>
    <message>
        <source>This operation was not found in the document.</source>
        <translation>文档中没有找到这项修改操作。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>修改操作</translation>
    </message>
    <message>
        <source>Deleted control point %1</source>
        <translation>删除的控制要点 %1</translation>
    </message>
    <message>
        <source>Control point %1</source>
        <translation>控制要点 %1</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>document, format, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>document, format, encoding, size</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from a place to a place</comment>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::OrderMenu</name>
    <message>
        <source>Order of the list</source>
        <translation>列表顺序</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By part</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By bundled control points</source>
        <translation>按已收录的控制要点</translation>
    </message>
    <message>
        <source>By confirmation, doubtful first</source>
        <translation>按确认情况（存疑在前）</translation>
    </message>
    <message>
        <source>As in the catalogue</source>
        <translation>按目录顺序</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::PageRenderer</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>无法写入图片 %1。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ParameterModel</name>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Test condition</source>
        <translation>测试条件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ParameterTable</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What was measured or designed, each with its unit and the condition of the test. Rows can be pasted from a spreadsheet.</source>
        <translation>实测值或设计值，逐项注明单位和测试条件。可从电子表格粘贴多行。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::PartFilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Prohibited</source>
        <translation>禁止</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Show both parts</source>
        <translation>显示禁止类和限制类</translation>
    </message>
    <message>
        <source>Show prohibited items only</source>
        <translation>仅显示禁止出口条目</translation>
    </message>
    <message>
        <source>Show restricted items only</source>
        <translation>仅显示限制出口条目</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::PeopleView</name>
    <message>
        <source>Persons and roles</source>
        <translation>人员与角色</translation>
    </message>
    <message>
        <source>Roles are asked before every change. But this is a local file, not a server: whoever can open it can choose any name, and no name is a login. The audit trail keeps under which name each change was made.</source>
        <translation>每次更改前都会检查角色。但这是本地文件，不是服务器：能打开文件的人可以选择任何姓名，姓名不是登录。审计日志记录每次更改所用的姓名。</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Author: writes records, tags and submissions</source>
        <translation>起草人：录入记录、标注和提交</translation>
    </message>
    <message>
        <source>Reviewer: approves or returns what others submitted</source>
        <translation>复核人：批准或退回他人的提交</translation>
    </message>
    <message>
        <source>Officer: everything, and names the persons</source>
        <translation>合规官：全部权限，并登记人员</translation>
    </message>
    <message>
        <source>Trainer: writes training only</source>
        <translation>培训人：仅写入培训内容</translation>
    </message>
    <message>
        <source>Reader: writes nothing</source>
        <translation>只读人员：不写入任何内容</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>移出名单</translation>
    </message>
    <message>
        <source>Back to the work</source>
        <translation>返回工作</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::PlanModel</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>会发生什么</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::PointChoice</name>
    <message>
        <source>The item as a whole</source>
        <translation>整个条目</translation>
    </message>
    <message>
        <source>Until the official text of its control points is there</source>
        <translation>在取得其控制要点的官方文本之前</translation>
    </message>
    <message>
        <source>Control point %1</source>
        <translation>控制要点 %1</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::PortfolioGrid</name>
    <message>
        <source>Reading the portfolio …</source>
        <translation>正在读取技术清单……</translation>
    </message>
    <message>
        <source>%1 technologies</source>
        <translation>%1 项技术</translation>
    </message>
    <message>
        <source>%1 of &lt;a href="all"&gt;%2 technologies&lt;/a&gt;</source>
        <translation>显示 %1 项，&lt;a href="all"&gt;共 %2 项技术&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 项</translation>
    </message>
    <message>
        <source>&lt;a href="select"&gt;Select all in sight&lt;/a&gt;</source>
        <translation>&lt;a href="select"&gt;全选所见&lt;/a&gt;</translation>
    </message>
    <message>
        <source>verdicts are being read …</source>
        <translation>正在读取结论……</translation>
    </message>
    <message>
        <source>Every word anywhere in the record (/)</source>
        <translation>记录中任意位置的词语（/）</translation>
    </message>
    <message>
        <source>Filter all columns</source>
        <translation>筛选所有列</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Questions that are asked again and again, with the number of their rows</source>
        <translation>常用的筛选条件及其行数</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Take every filter away</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>保存筛选</translation>
    </message>
    <message>
        <source>Keep this filter under a name</source>
        <translation>为当前筛选命名并保存</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>标记……</translation>
    </message>
    <message>
        <source>One judgement on all selected technologies</source>
        <translation>对所选技术作同一判定</translation>
    </message>
    <message>
        <source>Fill in …</source>
        <translation>填写……</translation>
    </message>
    <message>
        <source>One value for a field of all selected technologies</source>
        <translation>将所选技术的一个字段填为同一值</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出……</translation>
    </message>
    <message>
        <source>Write what is seen to a file</source>
        <translation>将所见内容写入文件</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>One record at a time, as a document</source>
        <translation>逐条查看记录</translation>
    </message>
    <message>
        <source>Name of the filter; Enter saves it</source>
        <translation>筛选名称；按回车保存</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>筛选名称</translation>
    </message>
    <message>
        <source>Rows and selection</source>
        <translation>行数与选择</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>filter, its number of rows</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>更名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::PortfolioPage</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products and technologies</source>
        <translation>产品和技术</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>技术</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ProductDocument</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ProofDocument</name>
    <message>
        <source>How far the catalogue is proved</source>
        <translation>目录的核验情况</translation>
    </message>
    <message>
        <source>At each start the instruments are replayed and compared with the counts that they state themselves. Nothing contradicts them. What is missing from the bundle, not from the law, stands here.</source>
        <translation>每次启动都会重放各法律文件，并与其自述的数目核对，未发现矛盾。此处列明未收录的内容；未收录不等于法律中没有。</translation>
    </message>
    <message>
        <source>Items without control points in the edition shown</source>
        <translation>所示版本中无控制要点的条目</translation>
    </message>
    <message numerus="yes">
        <source>%n items without control points</source>
        <translation>
            <numerusform>%n条无控制要点</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, never law</source>
        <translation>征求意见稿，非法律</translation>
    </message>
    <message>
        <source>Show its operations</source>
        <translation>查看其修改操作</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>载明</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>收录</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>both parts</source>
        <translation>两类合计</translation>
    </message>
    <message>
        <source>Nothing names them. Look for them in the official text.</source>
        <translation>无从得知其名称，请在官方文本中查找。</translation>
    </message>
    <message>
        <source>Recollections name these, unverified; look for them in the official text:</source>
        <translation>回忆稿提到以下各项，未核实；请在官方文本中查找：</translation>
    </message>
    <message>
        <source>Bundled steps of which something is not known: %1</source>
        <translation>收录但内容不全的操作：%1项</translation>
    </message>
    <message>
        <source>no number, no control points</source>
        <translation>无编号，无控制要点</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>无编号</translation>
    </message>
    <message>
        <source>no control points</source>
        <translation>无控制要点</translation>
    </message>
    <message>
        <source>Prohibited items without control points</source>
        <translation>无控制要点的禁止出口条目</translation>
    </message>
    <message>
        <source>Restricted items without control points</source>
        <translation>无控制要点的限制出口条目</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::QuestionView</name>
    <message>
        <source>Note on the answer</source>
        <translation>回答的备注</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The question before (Backspace)</source>
        <translation>上一个问题（退格键）</translation>
    </message>
    <message>
        <source>Ask an expert</source>
        <translation>请专家判断</translation>
    </message>
    <message>
        <source>End here and say whom to ask and what (E)</source>
        <translation>到此为止，并说明问谁、问什么（E）</translation>
    </message>
    <message>
        <source>such as 2025-07-15</source>
        <translation>例如2025-07-15</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>%1   %2   (%3)</source>
        <translation>%1   %2（%3）</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>沿用</translation>
    </message>
    <message>
        <source>present answer</source>
        <translation>现有回答</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::QuestionnairePanel</name>
    <message>
        <source>Questionnaire</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No other technology has answers yet</source>
        <translation>其他技术尚无回答</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Take answers over</source>
        <translation>沿用回答</translation>
    </message>
    <message>
        <source>Question or result</source>
        <translation>问题或结果</translation>
    </message>
    <message>
        <source>Technologies whose answers can be taken over</source>
        <translation>可以沿用其回答的技术</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::QuickOpen</name>
    <message>
        <source>Nothing was found for “%1” in edition %2, in your records or among the commands. Try a number, a Chinese or an English word.</source>
        <translation>在 %2 版本、您的记录和命令中均未找到“%1”。可以试试编号、中文词或英文词。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::QuickOpenSource</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Items of edition %1</source>
        <translation>%1 版本的条目</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n items in the catalogue</source>
        <translation>
            <numerusform>在目录中显示全部 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>control point %1, edition %2</source>
        <translation>控制要点%1，版本%2</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>版本%1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Number of another edition</source>
        <translation>其他版本的编号</translation>
    </message>
    <message>
        <source>edition %1; stands in the edition shown</source>
        <translation>版本%1；所示版本仍有该条目</translation>
    </message>
    <message>
        <source>edition %1; not in the edition shown</source>
        <translation>版本%1；不在所示版本中</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ReadingChoice</name>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>每行是</translation>
    </message>
    <message>
        <source>Headings in row</source>
        <translation>列名在第几行</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Empty cells erase</source>
        <translation>空单元格清空字段</translation>
    </message>
    <message>
        <source>An empty cell of the list empties the field of the record. Otherwise it leaves it as it is.</source>
        <translation>清单中的空单元格会清空记录的字段；否则保持原样。</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ReadingEditor</name>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Our state</source>
        <translation>我方状态</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The company's English term</source>
        <translation>本公司英文译名</translation>
    </message>
    <message>
        <source>Why this term; may be empty</source>
        <translation>选用理由，可留空</translation>
    </message>
    <message>
        <source>Which source the company follows, and why</source>
        <translation>本公司采用哪一来源及理由</translation>
    </message>
    <message>
        <source>Use this term</source>
        <translation>采用此译名</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Term of the company</source>
        <translation>本公司译名</translation>
    </message>
    <message>
        <source>State of the company</source>
        <translation>本公司状态</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::RecordDocument</name>
    <message>
        <source>Own number</source>
        <translation>自编号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>What it is and what it does</source>
        <translation>是什么，有什么用</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::RecordModel</name>
    <message>
        <source>%1, %2</source>
        <comment>record, its verdict</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::RecordPane</name>
    <message>
        <source>Products %1</source>
        <comment>tab with a count</comment>
        <translation>产品 %1</translation>
    </message>
    <message>
        <source>Technologies %1</source>
        <comment>tab with a count</comment>
        <translation>技术 %1</translation>
    </message>
    <message>
        <source>Number, name or owner (/)</source>
        <translation>编号、名称或权利人（/）</translation>
    </message>
    <message>
        <source>Filter products and technologies</source>
        <translation>筛选产品和技术</translation>
    </message>
    <message>
        <source>Products or technologies</source>
        <translation>产品或技术</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Technologies</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Technologies as a table (Ctrl+Shift+G)</source>
        <translation>以表格显示技术（Ctrl+Shift+G）</translation>
    </message>
    <message>
        <source>Technologies as a table</source>
        <translation>以表格显示技术</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Product review</source>
        <translation>产品审查</translation>
    </message>
    <message>
        <source>Technologies, tags with the full Chinese text and the reference translation, reasons, verdicts and open points, as a PDF with edition, date and the head of the audit trail.</source>
        <translation>技术、附中文全文与参考译文的标注、理由、结论与待办事项，导出为载有版本、日期与审计链首的 PDF。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Products in the report</source>
        <translation>报告中的产品</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>双语</translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>What the report will say</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The report is being written.</source>
        <translation>正在写报告。</translation>
    </message>
    <message>
        <source>Choose at least one product.</source>
        <translation>请至少选择一个产品。</translation>
    </message>
    <message>
        <source>Edition: %1, in force from %2</source>
        <translation>版本：%1，自%2起施行</translation>
    </message>
    <message numerus="yes">
        <source>Workspace: %1; audit trail: %n entries</source>
        <translation>
            <numerusform>工作区：%1；审计记录：%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundled text of this edition is incomplete; the report says where.</source>
        <translation>本版本的收录文本并不完整；报告会指明缺失之处。</translation>
    </message>
    <message numerus="yes">
        <source>Open points: %n</source>
        <translation>
            <numerusform>待办事项：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the product review</source>
        <translation>导出产品审查</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ResultView</name>
    <message>
        <source>Change the last answer</source>
        <translation>更改最后一个回答</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Sides of the review</source>
        <translation>审查的各个面板</translation>
    </message>
    <message>
        <source>Worklist and work</source>
        <translation>工作清单与工作区域</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ReviewPanel</name>
    <message>
        <source>Review</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Missing before it can be submitted</source>
        <translation>提交前尚缺</translation>
    </message>
    <message>
        <source>Changed since the approval of %1</source>
        <translation>自%1批准以来的变化</translation>
    </message>
    <message>
        <source>Changed since it was returned on %1</source>
        <translation>自%1退回以来的变化</translation>
    </message>
    <message>
        <source>Nothing: record, tags, texts and evidence are the same.</source>
        <translation>无：记录、标注、文本和证据均相同。</translation>
    </message>
    <message>
        <source>Earlier decisions on similar technologies</source>
        <translation>对相似技术的先前决定</translation>
    </message>
    <message>
        <source>No approved decision on a similar technology.</source>
        <translation>没有对相似技术的已批准决定。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>approved by %1, %2</source>
        <translation>%1批准，%2</translation>
    </message>
    <message>
        <source>Alike: %1</source>
        <translation>相同：%1</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>不同：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Take the reason over</source>
        <translation>沿用理由</translation>
    </message>
    <message>
        <source>Submissions and decisions</source>
        <translation>提交与决定</translation>
    </message>
    <message>
        <source>%1: revision %2, %3, %4</source>
        <comment>when, revision, verdict, decision</comment>
        <translation>%1：第%2版修订，%3，%4</translation>
    </message>
    <message>
        <source>submitted by %1</source>
        <translation>提交人：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>decided by %1, %2</source>
        <translation>%1决定，%2</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>意见：%1</translation>
    </message>
    <message>
        <source>A review needs two persons. Name who writes and who reviews; more persons and roles can be named later.</source>
        <translation>审查需要两个人。请登记起草人和复核人；之后可登记更多人员和角色。</translation>
    </message>
    <message>
        <source>Author and officer</source>
        <translation>起草人兼合规官</translation>
    </message>
    <message>
        <source>Name of the author and officer</source>
        <translation>起草人兼合规官的姓名</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>复核人</translation>
    </message>
    <message>
        <source>Name of the reviewer</source>
        <translation>复核人的姓名</translation>
    </message>
    <message>
        <source>Name these two</source>
        <translation>登记这两人</translation>
    </message>
    <message>
        <source>Note to the reviewer, or remarks to the author</source>
        <translation>给复核人的备注，或给起草人的意见</translation>
    </message>
    <message>
        <source>Note or remarks</source>
        <translation>备注或意见</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>提交审查</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return with remarks</source>
        <translation>附意见退回</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Review of the technology</source>
        <translation>技术的审查</translation>
    </message>
    <message>
        <source>The workspace is a local file, not a server, and a name is not a login: roles keep honest people from mistakes, and the audit trail shows every signature.</source>
        <translation>工作区是本地文件，不是服务器，姓名也不是登录：角色防止诚实的人出错，审计日志显示每次签署。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::SavedSearchesDialog</name>
    <message>
        <source>Saved searches</source>
        <translation>已存检索</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>检索式</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>all editions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>the edition shown</source>
        <translation>所示版本</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ScreeningDocument</name>
    <message>
        <source>the law's own words</source>
        <translation>法律文件原词</translation>
    </message>
    <message>
        <source>synonym</source>
        <translation>同义词</translation>
    </message>
    <message>
        <source>maker's word</source>
        <translation>行业用语</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Words that makers use for this technology: %1 (%2, %3)</source>
        <translation>企业描述此类技术的用词：%1（%2，%3）</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ScreeningPanel</name>
    <message>
        <source>Screening</source>
        <translation>筛查</translation>
    </message>
    <message>
        <source>Screen again</source>
        <translation>重新筛查</translation>
    </message>
    <message>
        <source>Compare the technology with this edition once more (F5)</source>
        <translation>把技术与本版本再对照一次（F5）</translation>
    </message>
    <message>
        <source>Reject weak ones…</source>
        <translation>排除弱候选…</translation>
    </message>
    <message>
        <source>Reject all weak candidates that are open with one reason</source>
        <translation>用同一理由排除所有待定的弱候选</translation>
    </message>
    <message>
        <source>Screen all…</source>
        <translation>全部筛查…</translation>
    </message>
    <message>
        <source>Screen every technology that was never screened or whose screening is outdated</source>
        <translation>筛查所有从未筛查或筛查已过时的技术</translation>
    </message>
    <message>
        <source>Words of the technology</source>
        <translation>技术的文字</translation>
    </message>
    <message>
        <source>Text of the candidate and its reasons</source>
        <translation>候选的文本与依据</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Technology and candidates</source>
        <translation>技术与候选</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>item number, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>control point %1 · %2</source>
        <comment>number, sector</comment>
        <translation>控制要点%1 · %2</translation>
    </message>
    <message>
        <source>one control point · %1</source>
        <comment>sector</comment>
        <translation>一项控制要点 · %1</translation>
    </message>
    <message>
        <source>item as a whole · %1</source>
        <comment>sector</comment>
        <translation>整个条目 · %1</translation>
    </message>
    <message>
        <source>no longer in this edition</source>
        <translation>已不在本版本中</translation>
    </message>
    <message>
        <source>on the words: %1</source>
        <translation>依据词语：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>control point “%1…”</source>
        <translation>控制要点“%1…”</translation>
    </message>
    <message>
        <source>control point %1: %2…</source>
        <comment>number, beginning</comment>
        <translation>控制要点%1：%2…</translation>
    </message>
    <message>
        <source>all control points</source>
        <translation>全部控制要点</translation>
    </message>
    <message>
        <source>the item as a whole</source>
        <translation>整个条目</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::SearchBar</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>12 items, 31 hits</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Number, name or control point (/)</source>
        <translation>编号、名称或控制要点（/）</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>搜索目录</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>上一处匹配（Shift+F3）</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>下一处匹配（F3）</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::SearchHelp</name>
    <message>
        <source>How to write a search</source>
        <translation>检索式写法</translation>
    </message>
    <message>
        <source>laser radar</source>
        <translation>激光 雷达</translation>
    </message>
    <message>
        <source>both words, anywhere in the item, in Chinese or English</source>
        <translation>条目任何位置同时含有两个词，中英文均可</translation>
    </message>
    <message>
        <source>"laser radar"</source>
        <translation>“激光雷达”</translation>
    </message>
    <message>
        <source>exactly these words, without synonyms and pinyin</source>
        <translation>完全匹配，不用同义词和拼音</translation>
    </message>
    <message>
        <source>-medical</source>
        <translation>-医用</translation>
    </message>
    <message>
        <source>items without this word</source>
        <translation>不含此词的条目</translation>
    </message>
    <message>
        <source>number:0561*</source>
        <translation>编号:0561*</translation>
    </message>
    <message>
        <source>the number, of any edition; * stands for any characters</source>
        <translation>编号，任一版本；*代表任意字符</translation>
    </message>
    <message>
        <source>sector:65</source>
        <translation>行业:65</translation>
    </message>
    <message>
        <source>the code of a sector, or words of its name</source>
        <translation>行业代码，或名称中的词</translation>
    </message>
    <message>
        <source>part:restricted</source>
        <translation>部分:限制</translation>
    </message>
    <message>
        <source>prohibited (P, J) or restricted (R, X)</source>
        <translation>禁止（P、J）或限制（R、X）</translation>
    </message>
    <message>
        <source>changed:2020-38</source>
        <translation>修改:2020-38</translation>
    </message>
    <message>
        <source>items that an instrument adds, amends or deletes</source>
        <translation>某法律文件新增、修改或删除的条目</translation>
    </message>
    <message>
        <source>激光 by pinyin or by initials</source>
        <translation>用拼音或首字母查找“激光”</translation>
    </message>
    <message>
        <source>Fields may be written in Chinese (编号: 行业: 部分: 修改:) and with full-width signs. Width, case, traditional characters and spaces between Chinese characters make no difference.</source>
        <translation>字段名可用英文（number: sector: part: changed:），符号可用全角。全角半角、大小写、繁简体以及汉字之间的空格均不影响结果。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::SearchMenu</name>
    <message>
        <source>How to search</source>
        <translation>检索方式</translation>
    </message>
    <message>
        <source>Scope, conditions, saved searches, own synonyms</source>
        <translation>范围、条件、已存检索、自有同义词</translation>
    </message>
    <message>
        <source>How to write a search</source>
        <translation>检索式写法</translation>
    </message>
    <message>
        <source>Own synonyms…</source>
        <translation>自有同义词…</translation>
    </message>
    <message>
        <source>Own synonyms and saved searches are kept in a workspace</source>
        <translation>自有同义词和已存检索保存在工作区中</translation>
    </message>
    <message>
        <source>Search this edition</source>
        <translation>检索本版本</translation>
    </message>
    <message>
        <source>Search all editions</source>
        <translation>检索所有版本</translation>
    </message>
    <message>
        <source>Find synonyms too</source>
        <translation>同时查找同义词</translation>
    </message>
    <message>
        <source>Find by pinyin and initials too</source>
        <translation>同时按拼音和首字母查找</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Part: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and name of a sector</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>修改依据</translation>
    </message>
    <message>
        <source>Number begins with…</source>
        <translation>编号开头为…</translation>
    </message>
    <message>
        <source>Without a word…</source>
        <translation>不含某词…</translation>
    </message>
    <message>
        <source>Exactly these words…</source>
        <translation>完全匹配…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n items</source>
        <comment>name of a saved search</comment>
        <translation>
            <numerusform>%1：%n个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此检索</translation>
    </message>
    <message>
        <source>Edit saved searches…</source>
        <translation>编辑已存检索…</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::SearchWording</name>
    <message>
        <source>At “%1”: %2</source>
        <translation>“%1”处：%2</translation>
    </message>
    <message>
        <source>its number is %1 in %2</source>
        <translation>在%2中编号为%1</translation>
    </message>
    <message>
        <source>found in the text of %1, not in this edition</source>
        <translation>见于%1的文本，本版本中没有</translation>
    </message>
    <message>
        <source>also in %1</source>
        <translation>另见于%1</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::SectorModel</name>
    <message>
        <source>All sectors</source>
        <translation>全部行业</translation>
    </message>
    <message>
        <source>%1: %2 prohibited, %3 restricted</source>
        <translation>%1：禁止%2项，限制%3项</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>行业</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Stands in the audit trail and in reports as author. It is no login.</source>
        <translation>作为经办人写入审计记录和报告，并非登录账号。</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Lists: arrows, J and K move, Enter opens. Esc closes what is open on top.</source>
        <translation>列表：方向键或 J、K 移动，回车打开。Esc 关闭最上层的内容。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::SourceDocument</name>
    <message>
        <source>The ministry publishes the official text at:</source>
        <translation>主管部门公布官方文本的地址：</translation>
    </message>
    <message>
        <source>What is bundled of the %1</source>
        <translation>%1的收录情况</translation>
    </message>
    <message>
        <source>The program ships what could be read or recalled from public material. What is missing here is missing from the bundle, not from the law.</source>
        <translation>本程序收录的是从公开材料中读到或回忆到的内容。此处缺少的只是未收录，并非法律中没有。</translation>
    </message>
    <message>
        <source>Items of this edition</source>
        <translation>该版本的条目</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In the law</source>
        <translation>法律文件载明</translation>
    </message>
    <message>
        <source>Bundled</source>
        <translation>已收录</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Carried over, not confirmed</source>
        <translation>延续未确认</translation>
    </message>
    <message>
        <source>With control points</source>
        <translation>有控制要点</translation>
    </message>
    <message>
        <source>Instruments up to this edition</source>
        <translation>截至该版本的法律文件</translation>
    </message>
    <message>
        <source>By sector</source>
        <translation>按行业</translation>
    </message>
    <message>
        <source>The instruments state no numbers by sector: here stands what is bundled, and nobody can tell from it how many items the law has in a sector.</source>
        <translation>法律文件未载明各行业的条目数。以下为已收录的条目，据此无法得知法律在某一行业共有多少条目。</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>With points</source>
        <translation>有要点</translation>
    </message>
    <message>
        <source>A draft for comment. It never came into force and counts for nothing; it stands here only to compare.</source>
        <translation>征求意见稿，从未生效，不作为任何依据，仅供对照。</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发布机关</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>施行日期</translation>
    </message>
    <message>
        <source>Deleted: %1 bundled</source>
        <translation>删除：已收录%1项</translation>
    </message>
    <message>
        <source>Added: %1 bundled</source>
        <translation>新增：已收录%1项</translation>
    </message>
    <message>
        <source>Amended: %1 bundled</source>
        <translation>修改：已收录%1项</translation>
    </message>
    <message>
        <source>In its list: %1 bundled</source>
        <translation>目录所列：已收录%1项</translation>
    </message>
    <message>
        <source>not in the edition shown</source>
        <translation>不在所示版本中</translation>
    </message>
    <message>
        <source>Exactly what is missing, step by step</source>
        <translation>逐项查看缺少的内容</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Renumbered: %1 bundled</source>
        <translation>改编号：收录%1项</translation>
    </message>
    <message>
        <source>Merged: %1 bundled</source>
        <translation>合并：收录%1项</translation>
    </message>
    <message>
        <source>Split: %1 bundled</source>
        <translation>拆分：收录%1项</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::StartFailureWindow</name>
    <message>
        <source>Jiheng 技衡</source>
        <translation>技衡 Jiheng</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::StateChoice</name>
    <message>
        <source>%1 %2  %3</source>
        <comment>shape, state, key</comment>
        <translation>%1 %2  %3</translation>
    </message>
    <message>
        <source>State: %1 (key %2)</source>
        <translation>状态：%1（按键 %2）</translation>
    </message>
    <message>
        <source>May fall under it; to be decided</source>
        <translation>可能属于，有待判断</translation>
    </message>
    <message>
        <source>Falls under it</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Does not fall under it</source>
        <translation>不属于</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::StateDocument</name>
    <message>
        <source>Legal basis: %1 (%2)</source>
        <translation>法律依据：%1（%2）</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>No deadline runs. Enter dates at the steps as they happen.</source>
        <translation>没有进行中的期限。请随进展在各步骤填写日期。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::StatusStrip</name>
    <message>
        <source>No workspace open</source>
        <translation>未打开工作区</translation>
    </message>
    <message>
        <source>Create or open a workspace</source>
        <translation>新建或打开工作区</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>工作区：%1</translation>
    </message>
    <message>
        <source>Working as %1</source>
        <translation>经办人：%1</translation>
    </message>
    <message>
        <source>Audit trail %1</source>
        <translation>审计记录 %1</translation>
    </message>
    <message>
        <source>✓ Audit trail intact</source>
        <translation>✓ 审计记录完整</translation>
    </message>
    <message>
        <source>■ Audit trail broken</source>
        <translation>■ 审计记录被破坏</translation>
    </message>
    <message>
        <source>Head %1. Click to check the whole trail.</source>
        <translation>链首 %1。点击检查整条记录。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the running job</source>
        <translation>取消正在进行的任务</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, roles</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Persons and roles…</source>
        <translation>人员与角色…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>%1 (reads only)</source>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>This name stands in the audit trail. Choose here who works now; a name is not a login.</source>
        <translation>此姓名写入审计日志。在此选择当前工作人员；姓名不是登录。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::SynonymsDialog</name>
    <message>
        <source>Own synonyms</source>
        <translation>自有同义词</translation>
    </message>
    <message>
        <source>The search finds either word for the other and says that it did. Author and date are kept; the law is not interpreted by it.</source>
        <translation>检索其中一个词时也会找到另一个，并加以说明。记录作者和日期；这不构成对法律的解释。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Other word</source>
        <translation>另一个词</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>is the same as</source>
        <translation>等同于</translation>
    </message>
    <message>
        <source>is wider than</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is a kind of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>author, date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TableExport</name>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV for other programs (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;供其他程序使用的 CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TagCard</name>
    <message>
        <source>Judge</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Judge the tag (Enter)</source>
        <translation>判断该标注（回车）</translation>
    </message>
    <message>
        <source>Judge the tag on %1</source>
        <translation>判断对%1的标注</translation>
    </message>
    <message>
        <source>Show the item in the catalogue</source>
        <translation>在目录中显示该条目</translation>
    </message>
    <message>
        <source>Show %1 in the catalogue</source>
        <translation>在目录中显示%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Judged on the edition of %1 by %2, %3</source>
        <translation>依据 %1 版本判断，%2，%3</translation>
    </message>
    <message>
        <source>Tag, %1, %2</source>
        <translation>标注，%1，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>shape and sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>缺少证据材料</translation>
    </message>
    <message numerus="yes">
        <source>%n files of evidence</source>
        <translation>
            <numerusform>%n 份证据材料</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach a file to this tag</source>
        <translation>为此标注添加附件</translation>
    </message>
    <message>
        <source>%1: attach a file to the tag on %2</source>
        <translation>%1：为 %2 的标注添加附件</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TagEditor</name>
    <message>
        <source>Judge a tag</source>
        <translation>判断标注</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标注</translation>
    </message>
    <message>
        <source>Judge the tag</source>
        <translation>判断标注</translation>
    </message>
    <message>
        <source>Close; what is typed is kept (Esc)</source>
        <translation>关闭，已输入的内容会保留（Esc）</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Which technology: number or words</source>
        <translation>哪项技术：编号或词语</translation>
    </message>
    <message>
        <source>Technology that is tagged</source>
        <translation>被标注的技术</translation>
    </message>
    <message>
        <source>Item of the catalogue</source>
        <translation>目录条目</translation>
    </message>
    <message>
        <source>Choose another item</source>
        <translation>选择其他条目</translation>
    </message>
    <message>
        <source>Control point</source>
        <translation>控制要点</translation>
    </message>
    <message>
        <source>The text that is judged on</source>
        <translation>判断所依据的文本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it falls under this, or why it does not</source>
        <translation>为什么属于，或为什么不属于</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the judgement (Ctrl+Enter)</source>
        <translation>保存判断（Ctrl+回车）</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>下一个候选</translation>
    </message>
    <message>
        <source>Judge the next candidate (N)</source>
        <translation>判断下一个候选标注（N）</translation>
    </message>
    <message>
        <source>Keep this item</source>
        <translation>保留该条目</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>另选条目</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Show the item in the catalogue</source>
        <translation>在目录中显示该条目</translation>
    </message>
    <message>
        <source>Show %1 in the catalogue</source>
        <translation>在目录中显示%1</translation>
    </message>
    <message>
        <source>Not in this edition</source>
        <translation>本版本中没有</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>shape and sentence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing has changed since it was judged.</source>
        <translation>自上次判断以来没有变化。</translation>
    </message>
    <message>
        <source>Saving records you as the one who judged.</source>
        <translation>保存后将记录您为判断人。</translation>
    </message>
    <message>
        <source>Another technology: number or words</source>
        <translation>另选技术：编号或词语</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TagList</name>
    <message>
        <source>Tags</source>
        <translation>标注</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n 个标注</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag yet. A tag says whether the technology falls under a control point, and why.</source>
        <translation>尚无标注。标注说明该技术是否属于某个控制要点以及理由。</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标注</translation>
    </message>
    <message>
        <source>Tag the technology against an item of the catalogue (T)</source>
        <translation>对照目录条目标注该技术（T）</translation>
    </message>
    <message numerus="yes">
        <source>%n candidates to decide</source>
        <translation>
            <numerusform>%n 个候选有待判断</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge the next candidate (N)</source>
        <translation>判断下一个候选标注（N）</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TechnologyChoice</name>
    <message>
        <source>Add a technology</source>
        <translation>添加技术</translation>
    </message>
    <message>
        <source>Add a technology by number or name</source>
        <translation>输入编号或名称添加技术</translation>
    </message>
    <message>
        <source>a removed technology</source>
        <translation>已移除的技术</translation>
    </message>
    <message>
        <source>Open technology %1</source>
        <translation>打开技术%1</translation>
    </message>
    <message>
        <source>Take %1 out of this transfer</source>
        <translation>将%1移出本交易</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TechnologyDocument</name>
    <message>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>权利人</translation>
    </message>
    <message>
        <source>Who holds the rights</source>
        <translation>谁享有权利</translation>
    </message>
    <message>
        <source>Go on with the new tag that is not saved yet</source>
        <translation>继续填写尚未保存的新标注</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Where it is kept or worked with</source>
        <translation>存放或使用的地点</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来历</translation>
    </message>
    <message>
        <source>Developed or acquired when</source>
        <translation>研发或取得时间</translation>
    </message>
    <message>
        <source>Since: 2019, 2019-05 or 2019-05-20</source>
        <translation>时间：2019、2019-05 或 2019-05-20</translation>
    </message>
    <message>
        <source>State secret</source>
        <translation>国家秘密</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Words that screening looks for, between commas</source>
        <translation>供筛查使用的词，以逗号分隔</translation>
    </message>
    <message>
        <source>Back to the present state</source>
        <translation>返回当前状态</translation>
    </message>
    <message>
        <source>There was no tag on that day.</source>
        <translation>该日没有标注。</translation>
    </message>
    <message>
        <source>%1: %2. Reason: %3 (%4, %5)</source>
        <translation>%1：%2。理由：%3（%4，%5）</translation>
    </message>
    <message>
        <source>As it stood on %1, at the end of the day. Last changed by %2. It can be read, not changed.</source>
        <translation>%1 终了时的状态，最后由 %2 修改。只能查看，不能修改。</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TechnologyHead</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Open the record under Products</source>
        <translation>在“产品”中打开记录</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ThresholdCard</name>
    <message>
        <source>Show in the catalogue</source>
        <translation>在目录中查看</translation>
    </message>
    <message>
        <source>Show the control point in the catalogue</source>
        <translation>在目录中查看该控制要点</translation>
    </message>
    <message>
        <source>Enter the measurement</source>
        <translation>填写测量值</translation>
    </message>
    <message>
        <source>Enter another measurement</source>
        <translation>填写另一测量值</translation>
    </message>
    <message>
        <source>Enter a measurement for: %1</source>
        <translation>填写测量值：%1</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::ThresholdsPanel</name>
    <message>
        <source>Thresholds</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Numbers of the control points and what was measured</source>
        <translation>控制要点的数值与测量值</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TodayModel</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of order: %n</source>
        <translation>
            <numerusform>违反顺序：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue: %n</source>
        <translation>
            <numerusform>逾期：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due today: %n</source>
        <translation>
            <numerusform>今日到期：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within seven days: %n</source>
        <translation>
            <numerusform>七日内：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judge again: %n</source>
        <translation>
            <numerusform>需重新判断：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Candidates to decide: %n</source>
        <translation>
            <numerusform>待决候选：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never examined: %n</source>
        <translation>
            <numerusform>从未审查：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Later: %n</source>
        <translation>
            <numerusform>以后：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the authority: %n</source>
        <translation>
            <numerusform>主管机关办理中：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge %1 again</source>
        <translation>重新判断：%1</translation>
    </message>
    <message>
        <source>Examine %1</source>
        <translation>审查：%1</translation>
    </message>
    <message>
        <source>Decide the candidates of %1</source>
        <translation>裁定候选：%1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>The selected line in full</source>
        <translation>所选事项全文</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n lines, measured against edition %2.</source>
        <translation>
            <numerusform>%1。共 %n 项，依据版本 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>审查</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews wait for my approval</source>
        <translation>
            <numerusform>%n 项审查待我批准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews were returned to me</source>
        <translation>
            <numerusform>%n 项审查退回给我</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approvals are stale</source>
        <translation>
            <numerusform>%n 项批准已失效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n technologies are touched by the edition</source>
        <translation>
            <numerusform>%n 项技术受版本影响</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TopBar</name>
    <message>
        <source>Current (%1)</source>
        <translation>现行（%1）</translation>
    </message>
    <message>
        <source>%1 · in force from %2</source>
        <translation>%1 · 自 %2 起施行</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>搜索全部内容（%1）</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>Language of the law text</source>
        <translation>法律文本的语言</translation>
    </message>
    <message>
        <source>Law text in Chinese</source>
        <translation>法律文本：中文</translation>
    </message>
    <message>
        <source>Law text in English, reference translation</source>
        <translation>法律文本：英文参考译文</translation>
    </message>
    <message>
        <source>Law text in both languages side by side</source>
        <translation>法律文本：中英对照</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Edition of the catalogue</source>
        <translation>目录版本</translation>
    </message>
    <message>
        <source>As on %1 (%2)</source>
        <translation>截至%1（%2）</translation>
    </message>
    <message>
        <source>As on a date…</source>
        <translation>按日期查看…</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TransferListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>No step is left</source>
        <translation>没有剩余步骤</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TransferView</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What is out of order</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The transfer</source>
        <translation>交易详情</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::TransfersPage</name>
    <message>
        <source>Transfers</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Filter transfers</source>
        <translation>筛选交易</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::VerdictView</name>
    <message numerus="yes">
        <source>To do: %n open points</source>
        <translation>
            <numerusform>待办：%n 个未决事项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the first only</source>
        <translation>只显示前几项</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n open points</source>
        <translation>
            <numerusform>显示全部 %n 个未决事项</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, open point</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Screen…</source>
        <translation>筛查…</translation>
    </message>
    <message>
        <source>See which items of this edition the words of the technology speak for</source>
        <translation>查看技术的文字指向本版本的哪些条目</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>查核记录</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::WeakForm</name>
    <message numerus="yes">
        <source>%n weak candidates will be rejected: %1</source>
        <translation>
            <numerusform>将排除%n个弱候选：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between items</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>One reason for all of them</source>
        <translation>适用于全部的同一理由</translation>
    </message>
    <message>
        <source>Reason for all weak candidates</source>
        <translation>全部弱候选的理由</translation>
    </message>
    <message>
        <source>Reject these</source>
        <translation>排除这些</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>不作更改并关闭</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::WelcomePage</name>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Jiheng 技衡</source>
        <translation>技衡 Jiheng</translation>
    </message>
    <message>
        <source>Decide whether a technology may leave China: the catalogue with its history, your products and technologies, each transfer with its deadlines, and the evidence as PDF. Everything stays in one file on this computer.</source>
        <translation>判断一项技术能否出口：目录及其沿革、您的产品与技术、每笔交易及其期限，以及可导出为 PDF 的证据。所有数据都保存在本机的一个文件中。</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>打开示例工作区</translation>
    </message>
    <message>
        <source>Create a workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>The sample is a made-up company with products, tags and transfers. You can change it freely.</source>
        <translation>示例是一家虚构的公司，含产品、标注和交易，可以随意修改。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Browse the catalogue without a workspace</source>
        <translation>不打开工作区，直接浏览目录</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::WorkList</name>
    <message>
        <source>%1  %2  %3</source>
        <comment>shape, list, count</comment>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list, count</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Lists of work</source>
        <translation>工作清单</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>搜索本清单</translation>
    </message>
    <message>
        <source>Technologies on this list</source>
        <translation>本清单的技术</translation>
    </message>
</context>
<context>
    <name>jiheng::ui::WorkspaceCommands</name>
    <message>
        <source>Create a workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Jiheng workspace (*.jiheng)</source>
        <translation>技衡工作区 (*.jiheng)</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Jiheng workspace (*.jiheng);;All files (*)</source>
        <translation>技衡工作区 (*.jiheng);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Jiheng sample</source>
        <translation>技衡示例</translation>
    </message>
    <message>
        <source>Save a backup copy</source>
        <translation>保存备份</translation>
    </message>
    <message>
        <source>Products and technologies</source>
        <translation>产品和技术</translation>
    </message>
</context>
</TS>
