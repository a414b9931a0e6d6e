/** Names, as people write them, that show what the tick boxes should have said. Generic names first, then brands. */
const anticoagulants =
  /\b(warfarin|coumadin|marevan|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|lixiana|savaysa|heparin|enoxaparin|clexane|lovenox|dalteparin|fragmin|tinzaparin|fondaparinux|acenocoumarol|sintrom|phenprocoumon|marcoumar|blood ?thinners?|anti-?coagulants?)\b/i;
const antiplatelets =
  /\b(aspirin|asa|clopidogrel|plavix|iscover|prasugrel|effient|ticagrelor|brilinta|brilique|dipyridamole|persantin|asasantin|cartia|astrix)\b/i;
const steroids =
  /\b(prednisolone|prednisone|panafcortelone|panafcort|dexamethasone|methylprednisolone|medrol|hydrocortisone tablets?|deflazacort|cortisone tablets?|steroid tablets?)\b/i;
const insulins =
  /\b(insulin|novorapid|humalog|lantus|optisulin|toujeo|levemir|ryzodeg|tresiba|fiasp|humulin|novomix|gliclazide|diamicron|glipizide|glimepiride|amaryl|glibenclamide)\b/i;
/** Against thin bones, and hardly for anything else. */
const boneBuilders =
  /\b(alendronate|alendronic acid|fosamax|risedronate|actonel|zoledron\w+|aclasta|ibandron\w+|denosumab|prolia|teriparatide|forteo|romosozumab|evenity)\b/i;
const cancerTreatments =
  /\b(tamoxifen|letrozole|femara|anastrozole|arimidex|exemestane|aromasin|herceptin|trastuzumab|imatinib|capecitabine|abiraterone|zytiga|enzalutamide|zoladex|goserelin|lucrin|leuprorelin|keytruda|pembrolizumab|chemo(therapy)?)\b/i;
const immuneBrakes =
  /\b(methotrexate|azathioprine|imuran|mycophenolate|cellcept|ciclosporin|cyclosporin\w*|tacrolimus tablets?|prograf|leflunomide|arava|adalimumab|humira|infliximab|remicade|etanercept|enbrel|rituximab|tocilizumab|actemra|tofacitinib|xeljanz|upadacitinib|rinvoq|immuno-?suppress\w+)\b/i;
const pacemakers = /\b(pace ?makers?)\b/i;
const defibrillators = /\b(icd|defib\w*|implanted defibrillator)\b/i;

export const medicineNames = {
  anticoagulants,
  antiplatelets,
  steroids,
  insulins,
  boneBuilders,
  cancerTreatments,
  immuneBrakes,
} as const;

/** Devices that people name among their medicines, or in a note. */
export const deviceNames = { pacemakers, defibrillators } as const;
