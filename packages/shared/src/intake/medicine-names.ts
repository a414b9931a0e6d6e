/** Names, as people write them, that show what the tick boxes should have said. Generic names first, then brands. */
const anticoagulants =
  /\b(warfarin|coumadin|marevan|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|lixiana|savaysa|heparin|enoxaparin|clexane|lovenox|dalteparin|fragmin|tinzaparin|fondaparinux|acenocoumarol|sintrom|phenprocoumon|marcoumar|blood ?thinners?|anti-?coagulants?)\b/i;
const antiplatelets =
  /\b(aspirin|asa|clopidogrel|plavix|iscover|prasugrel|effient|ticagrelor|brilinta|brilique|dipyridamole|persantin|asasantin|cartia|astrix)\b/i;
const steroids =
  /\b(prednisolone|prednisone|panafcortelone|panafcort|dexamethasone|methylprednisolone|medrol|hydrocortisone tablets?|deflazacort|cortisone tablets?|steroid tablets?)\b/i;
const insulins =
  /\b(insulin|novorapid|humalog|lantus|optisulin|toujeo|levemir|ryzodeg|tresiba|fiasp|humulin|novomix)\b/i;

export const medicineNames = { anticoagulants, antiplatelets, steroids, insulins } as const;
