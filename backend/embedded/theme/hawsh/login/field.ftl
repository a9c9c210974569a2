<#-- One labelled field; its fault stands under it and is read with it. -->
<#macro text name label value="" type="text" autocomplete="off" inputmode="text" faults=[name] autofocus=false hint="" required=true direction="ltr">
<#local faulty = messagesPerField.existsError(faults)>
<div class="field">
  <label for="${name}">${label}</label>
  <#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if>
  <input class="input" id="${name}" name="${name}" type="${type}" value="${value}" dir="${direction}"
    autocomplete="${autocomplete}" inputmode="${inputmode}" spellcheck="false" autocapitalize="none"
    <#if autofocus>autofocus</#if> <#if required>required</#if>
    <#if faulty>aria-invalid="true"</#if>
    <#if faulty || hint?has_content>aria-describedby="<#if hint?has_content>${name}-hint </#if><#if faulty>${name}-fault</#if>"</#if>>
  <@fault name faults faulty/>
</div>
</#macro>

<#macro password name label autocomplete faults=[name] autofocus=false hint="">
<#local faulty = messagesPerField.existsError(faults)>
<div class="field">
  <label for="${name}">${label}</label>
  <#if hint?has_content><p class="hint" id="${name}-hint">${hint}</p></#if>
  <div class="with-button">
    <input class="input" id="${name}" name="${name}" type="password" dir="ltr" autocomplete="${autocomplete}" required
      <#if autofocus>autofocus</#if>
      <#if faulty>aria-invalid="true"</#if>
      <#if faulty || hint?has_content>aria-describedby="<#if hint?has_content>${name}-hint </#if><#if faulty>${name}-fault</#if>"</#if>>
    <button class="reveal" type="button" aria-controls="${name}" aria-label="${msg("showPassword")}" data-password-toggle
      data-icon-show="shut" data-icon-hide="open" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}">
      <i class="shut" aria-hidden="true"></i>
    </button>
  </div>
  <@fault name faults faulty/>
</div>
</#macro>

<#macro fault name faults faulty>
<#if faulty>
  <p class="fault" id="${name}-fault" role="alert">
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 7v6m0 4v.01"/><path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z"/></svg>
    <span>${kcSanitize(messagesPerField.getFirstError(faults))?no_esc}</span>
  </p>
</#if>
</#macro>

<#macro reveals>
<script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
</#macro>

<#macro action label>
<button class="button primary wide" type="submit" name="login" id="kc-login">${label}</button>
</#macro>
